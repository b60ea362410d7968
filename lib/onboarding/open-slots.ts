import type { Slot, SlotAnswer } from '@/lib/model';
import type { OnboardingState } from './state';

/** Questions about the workplace that the lists of an onboarding lean on, and that nobody has answered yet. */
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
  return slots.filter(({ id }) => named.has(id) && !answers[id]?.answer.trim());
}
