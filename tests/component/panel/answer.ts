import type { SlotAnswer } from '@/lib/model';

/** An answer of "Vores arbejdsplads", saved long ago. */
export function answer(words: string, more: Partial<SlotAnswer> = {}): SlotAnswer {
  return { answer: words, savedAt: '2026-11-01T08:00:00.000Z', ...more };
}
