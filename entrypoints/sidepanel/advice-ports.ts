import { computed, signal } from '@preact/signals';
import { answeredOn, dayOf, recalled, shownOn } from '@/lib/advice';
import type { AdvicePorts, CardHistory, Live, Result, SaveFault, WrongTextNote } from '@/lib/model';
import { checkText } from './check-text';

type Saved = Promise<Result<null, SaveFault>>;

/** The part of the store in which cards are remembered. */
export interface CardMemory {
  readonly history: Live<Readonly<Record<string, CardHistory>> | null>;
  readonly wrongTexts: Live<readonly WrongTextNote[]>;
  changeHistory(card: string, change: (before: CardHistory | undefined) => CardHistory): Saved;
  putWrongText(note: WrongTextNote): Saved;
  dropWrongText(card: string): Saved;
}

/** The page beside the panel, and what must outlast the panel. */
export interface PanelMoments extends Pick<AdvicePorts, 'pageHere' | 'quietUntil' | 'keepQuiet'> {
  /** A card came by itself in the tab in front. */
  keepCame(card: string): void;
}

/** Connects the views of advice to the page beside the panel and to what is remembered of cards. */
export function createAdvicePorts(
  memory: CardMemory,
  { pageHere, quietUntil, keepQuiet, keepCame }: PanelMoments,
  now: () => Date = () => new Date(),
): AdvicePorts {
  /** Showings that could not be saved. They count all the same: a full disk is no reason to come again. */
  const unsaved = signal<Readonly<Record<string, CardHistory>>>({});
  const history = computed(() => {
    const kept = memory.history.value;
    const rows = Object.entries(unsaved.value).map(([id, row]) => {
      const { shown, shownOn } = row;
      return [id, { ...row, ...kept?.[id], shown, shownOn }] as const;
    });
    return kept && { ...kept, ...Object.fromEntries(rows) };
  });
  return {
    pageHere,
    quietUntil,
    keepQuiet,
    history,
    wrongTexts: memory.wrongTexts,
    async noteShown(card) {
      keepCame(card.id);
      const today = dayOf(now());
      const saved = await memory.changeHistory(card.id, (before) => shownOn(card, before, today));
      const row = shownOn(card, history.value?.[card.id], today);
      const { [card.id]: _before, ...others } = unsaved.value;
      unsaved.value = saved.ok ? others : { ...others, [card.id]: row };
      return saved;
    },
    async answerCard(card, answer) {
      const today = dayOf(now());
      const saved = await memory.changeHistory(card.id, (before) => answeredOn(card, before, answer, today));
      if (!saved.ok || answer !== 'wrong-text') return saved;
      return memory.putWrongText({ card: card.id, on: today });
    },
    recallCard: (card) => memory.changeHistory(card.id, (before) => recalled(card, before)),
    dropWrongText: memory.dropWrongText,
    checkText,
  };
}
