import { type Card, type Role, SLOT_GROUPS, type Slot, type SlotAnswer } from '@/lib/model';

type Answers = Readonly<Record<string, SlotAnswer>>;

/** Who a question is for, seen from the person who reads it. */
const FILLERS = ['you', 'leader', 'contact', 'peer'] as const;
type Filler = (typeof FILLERS)[number];

/** A question with no words for an answer. A stand-in answers for a while and leaves it open. */
export function isOpen(answer: SlotAnswer | undefined): boolean {
  return !answer || answer.unknown === true || answer.answer.trim() === '';
}

/** Somebody who has not told their role reads as a peer. */
export function fillerOf({ filledBy }: Slot, role: Role | null): Filler {
  const own = role === 'leader' || role === 'contact' ? role : 'peer';
  return filledBy === own ? 'you' : filledBy;
}

/** By group, as they stand further down in the view; within a group as the content has them. */
export function inGroupOrder(slots: readonly Slot[]): readonly Slot[] {
  return SLOT_GROUPS.flatMap((group) => slots.filter((slot) => slot.group === group));
}

/** The open questions, those for the reader first; nobody without one. */
export function openByFiller(
  slots: readonly Slot[],
  answers: Answers,
  role: Role | null,
): readonly { readonly filler: Filler; readonly slots: readonly Slot[] }[] {
  const open = openOnes(slots, answers);
  return FILLERS.map((filler) => ({
    filler,
    slots: open.filter((slot) => fillerOf(slot, role) === filler),
  })).filter((group) => group.slots.length > 0);
}

/** The open questions, in the order of the view. */
export function openOnes(slots: readonly Slot[], answers: Answers): readonly Slot[] {
  return inGroupOrder(slots).filter(({ id }) => isOpen(answers[id]));
}

/** Whether somebody has answered, be it that they do not know. */
export function isSettled(answer: SlotAnswer | undefined): boolean {
  return !isOpen(answer) || answer?.unknown === true;
}

/** Where to go on: the few to begin with, then what is for the reader, then the rest; not what nobody knows. */
export function nextOpen(slots: readonly Slot[], answers: Answers, role: Role | null): Slot | undefined {
  const left = slots.filter(({ id }) => !isSettled(answers[id]));
  const first = inGroupOrder(left).find(({ start }) => start);
  return first ?? openByFiller(left, answers, role)[0]?.slots[0];
}

/** The cards in which a slot's answer stands, or which lead to its question. */
export function cardsUsing(slot: string, cards: readonly Card[]): readonly Card[] {
  const placeholder = `{${slot}}`;
  return cards.filter(({ text: { da }, see }) => {
    const stands = [...da.doNow, da.askWho].some((sentence) => sentence.includes(placeholder));
    return stands || see?.includes(`slot:${slot}`);
  });
}
