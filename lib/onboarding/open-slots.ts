import type { Slot, SlotAnswer } from '@/lib/model';
import type { OnboardingState } from './state';

/** Of the few questions to begin with, those that the lists of an onboarding lean on and nobody has answered yet. */
export function openSlots(
  { lists }: OnboardingState,
  slots: readonly Slot[],
  answers: Readonly<Record<string, SlotAnswer>>,
): readonly Slot[] {
  const named = new Set(
    lists.flatMap(({ rows }) =>
      rows.flatMap(({ item, state }) => (state === 'open' ? (item.slots ?? []) : [])),
    ),
  );
  return slots.filter(({ id, start }) => start && named.has(id) && !answers[id]?.answer.trim());
}
