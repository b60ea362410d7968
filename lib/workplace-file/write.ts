import type { Card, Slot, SlotAnswer, WrongTextNote } from '@/lib/model';
import { FORMAT, VERSION, type WorkplaceFile } from './shape';

export interface WorkplaceState {
  readonly slots: readonly Slot[];
  readonly cards: readonly Card[];
  readonly answers: Readonly<Record<string, SlotAnswer>>;
  readonly wrongTexts: readonly WrongTextNote[];
}

/**
 * The workplace's answers as a text that people can read and correct as well: each question, in Danish, stands
 * beside its answer. Open questions are left out; the ones that were said to be unknown are not.
 */
export function writeFile({ slots, cards, answers, wrongTexts }: WorkplaceState, savedOn: string): string {
  const file: WorkplaceFile = {
    format: FORMAT,
    version: VERSION,
    savedOn,
    answers: slots.flatMap(({ id, question }) => {
      const here = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (!here) return [];
      const { answer, standIn, unknown } = here;
      return {
        slot: id,
        question: question.da,
        answer: unknown ? '' : answer,
        ...(standIn && { standIn }),
        ...(unknown && { unknown }),
      };
    }),
    wrongTexts: wrongTexts.map(({ card, on }) => ({
      card,
      title: cards.find(({ id }) => id === card)?.text.da.title ?? '',
      on,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
