import type { Text } from '@/components/ui';
import type { AgreedItem } from '@/lib/model';

/** What stands on something that was agreed, in one line: done or not, who does it, by when. With its text where two differ. */
export function agreedWords(agreed: AgreedItem, { t, day }: Text, withText = false): string {
  const { text, owner, due, doneOn, dropped } = agreed;
  const state = dropped
    ? t('handover.agreed-dropped')
    : doneOn
      ? `${t('handover.item.done')} · ${day(doneOn)}`
      : t('handover.item.open');
  const words = [
    withText && text,
    state,
    !dropped && t(`owner-of.${owner}`),
    !dropped && due && t('handover.item.due', { day: day(due) }),
  ];
  return words.filter((word) => word).join(' · ');
}

/** Whether these are not all about the same words. */
export const isReworded = (all: readonly (AgreedItem | null)[]): boolean =>
  new Set(all.flatMap((one) => one?.text ?? [])).size > 1;
