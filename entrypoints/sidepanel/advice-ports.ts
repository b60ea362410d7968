import { signal } from '@preact/signals';
import { type AdvicePorts, fail } from '@/lib/model';

/** Connects the views of advice to the page beside the panel and to what is remembered of cards. */
export function createAdvicePorts(): AdvicePorts {
  return {
    pageHere: signal(null),
    history: signal(null),
    wrongTexts: signal([]),
    noteShown: async () => fail('closed'),
    answerCard: async () => fail('closed'),
    dropWrongText: async () => fail('closed'),
  };
}
