import {
  type JsonValue,
  type PaperQuestion,
  type PaperRow,
  type PaperTemplate,
  readContact,
  type SlotAnswer,
} from '../model';
import { type Answers, linesOf } from './answers';

/** What was answered before: in the person's other papers, and by the workplace. */
export interface AnsweredBefore {
  readonly papers: readonly PaperRow[];
  /** By slot id. */
  readonly slots: Readonly<Record<string, SlotAnswer>>;
}

/** A new paper; it begins with what was already answered elsewhere, and with nothing else. */
export function beginPaper(
  template: PaperTemplate,
  { papers, slots }: AnsweredBefore,
  made: { readonly id: string; readonly title: string; readonly now: string },
): PaperRow {
  const taken = template.questions.flatMap((question): [string, JsonValue][] => {
    const { id, from } = question;
    const newest = papers
      .filter(({ builder, answers }) => builder === from?.paper && answers[from.question] !== undefined)
      .sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0];
    const answer = (from && newest?.answers[from.question]) ?? workplaceAnswer(question, slots);
    return answer === undefined ? [] : [[id, answer]];
  });
  return {
    id: made.id,
    builder: template.id,
    title: made.title,
    updatedAt: made.now,
    answers: Object.fromEntries(taken),
    versions: [],
  };
}

/**
 * What a paper that is handed round may begin with. A stand-in is for some days, and a paper hangs longer. In one line
 * it is the name alone: a colleague's number and hours go on a paper when somebody writes them there.
 */
function workplaceAnswer(
  { kind, slot = '' }: PaperQuestion,
  slots: AnsweredBefore['slots'],
): string | undefined {
  const lines = linesOf(slots[slot]?.answer ?? '');
  const said = kind === 'line' ? lines.map(nameIn).filter(Boolean).join(', ') : lines.join('\n');
  return said || undefined;
}

/** "Birthe" of "Birthe, 12 34 56 78, mandag til torsdag". */
function nameIn(line: string): string {
  return readContact(line).name.split(',')[0]?.trim() ?? '';
}

/** The paper with some questions answered anew; what another window answered meanwhile stays. */
export function answered(paper: PaperRow, answers: Answers, now: string): PaperRow {
  return { ...paper, answers: { ...paper.answers, ...answers }, updatedAt: now };
}

/** The paper with what stands now kept as a version; nothing is kept twice in a row. */
export function withVersion(paper: PaperRow, now: string): PaperRow {
  const last = paper.versions.at(-1);
  if (last && JSON.stringify(last.answers) === JSON.stringify(paper.answers)) return paper;
  return { ...paper, versions: [...paper.versions, { savedAt: now, answers: paper.answers }] };
}

/** The paper as it stood in one of its versions. What stood until now is kept as a version first. */
export function withAnswersOf(paper: PaperRow, version: number, now: string): PaperRow {
  const chosen = paper.versions[version];
  if (!chosen) return paper;
  return { ...withVersion(paper, now), answers: chosen.answers, updatedAt: now };
}
