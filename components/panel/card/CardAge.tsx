import type { JSX } from 'preact';
import { Notice, useText } from '@/components/ui';
import { dayOf, isExpired, isLongExpired } from '@/lib/advice';
import type { Card } from '@/lib/model';
import { useLeader } from './use-leader';

/** Says when a card is past its review, and more plainly when it is long past. */
export function CardAge({ card }: { card: Card }): JSX.Element | null {
  const { t, day } = useText();
  const leader = useLeader();
  const today = dayOf(Date.now());
  if (isLongExpired(card, today)) {
    return <Notice tone="warning">{t('card.old', { date: day(card.nextReviewOn), leader })}</Notice>;
  }
  return isExpired(card, today) ? <Notice tone="info">{t('card.overdue', { leader })}</Notice> : null;
}
