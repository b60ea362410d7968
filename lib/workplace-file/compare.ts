import {
  type AnswerSaid,
  isOtherAddress,
  type Slot,
  type SlotAnswer,
  type WorkplacePreview,
} from '@/lib/model';
import type { FileAnswer, WorkplaceFile } from './shape';

type Answers = Readonly<Record<string, SlotAnswer>>;

/** What the file would change here. Nothing that is answered here is ever changed by itself. */
export function preview(file: WorkplaceFile, slots: readonly Slot[], answers: Answers): WorkplacePreview {
  const added: { slot: string; there: AnswerSaid }[] = [];
  const different: { slot: string; here: AnswerSaid; there: AnswerSaid }[] = [];
  const unknown: string[] = [];
  let same = 0;
  for (const row of file.answers) {
    const { slot } = row;
    const there = saidBy(row);
    if (
      !fits(
        there,
        slots.find(({ id }) => id === slot),
      )
    ) {
      unknown.push(slot);
      continue;
    }
    const here = answerTo(slot, answers);
    if (isSilent(there)) continue;
    if (isSame(here, there)) same += 1;
    else if (isSilent(here)) added.push({ slot, there });
    else different.push({ slot, here, there });
  }
  const { savedOn } = file;
  return { savedOn, added, different, same, unknown, wrongTexts: file.wrongTexts };
}

/** The answers to save: all that are new here, and of the different ones those that are named. */
export function answersToTake(
  { added, different }: WorkplacePreview,
  replace: readonly string[],
  savedAt: string,
): Readonly<Record<string, SlotAnswer>> {
  const chosen = different.filter(({ slot }) => replace.includes(slot));
  return Object.fromEntries([...added, ...chosen].map(({ slot, there }) => [slot, { ...there, savedAt }]));
}

function saidBy({ answer, standIn, unknown }: FileAnswer): AnswerSaid {
  return { answer, ...(unknown && { unknown }), ...(standIn && { standIn }) };
}

function answerTo(slot: string, answers: Answers): AnswerSaid {
  return (Object.hasOwn(answers, slot) && answers[slot]) || { answer: '' };
}

/** Says nothing that somebody could use, and so neither adds to an answer nor stands against one. */
const isSilent = ({ answer, standIn }: AnswerSaid) => answer.trim() === '' && !standIn;

/** Line ends and spaces at the end change on the way through editors. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function isSame(one: AnswerSaid, other: AnswerSaid): boolean {
  const [a, b] = [one.standIn, other.standIn];
  return (
    plain(one.answer) === plain(other.answer) &&
    a?.from === b?.from &&
    a?.to === b?.to &&
    plain(a?.answer ?? '') === plain(b?.answer ?? '')
  );
}

/** An answer of a kind that this slot cannot hold is left out, as is a slot that is not known here. */
function fits({ answer }: AnswerSaid, slot: Slot | undefined): boolean {
  if (!slot || answer === '') return slot !== undefined;
  if (slot.kind === 'choice') return slot.choices?.some(({ id }) => id === answer) ?? false;
  return slot.kind !== 'link' || !isOtherAddress(answer);
}
