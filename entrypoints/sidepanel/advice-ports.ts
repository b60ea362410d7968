import { answeredOn, dayOf, shownOn } from '@/lib/advice';
import type { AdvicePorts, CardHistory, Live, Result, SaveFault, WrongTextNote } from '@/lib/model';
import { checkText } from './check-text';

type Saved = Promise<Result<null, SaveFault>>;

/** The part of the store in which cards are remembered. */
export interface CardMemory {
  readonly history: Live<Readonly<Record<string, CardHistory>> | null>;
  readonly wrongTexts: Live<readonly WrongTextNote[]>;
  putHistory(row: CardHistory): Saved;
  putWrongText(note: WrongTextNote): Saved;
  dropWrongText(card: string): Saved;
}

/** Connects the views of advice to the page beside the panel and to what is remembered of cards. */
export function createAdvicePorts(
  memory: CardMemory,
  pageHere: AdvicePorts['pageHere'],
  now: () => Date = () => new Date(),
): AdvicePorts {
  const before = (card: string) => memory.history.value?.[card];
  return {
    pageHere,
    history: memory.history,
    wrongTexts: memory.wrongTexts,
    noteShown: (card) => memory.putHistory(shownOn(card, before(card.id), dayOf(now()))),
    async answerCard(card, answer) {
      const today = dayOf(now());
      const saved = await memory.putHistory(answeredOn(card, before(card.id), answer, today));
      if (!saved.ok || answer !== 'wrong-text') return saved;
      return memory.putWrongText({ card: card.id, on: today });
    },
    dropWrongText: memory.dropWrongText,
    checkText,
  };
}
