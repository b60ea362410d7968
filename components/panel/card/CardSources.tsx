import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SourceList } from './SourceList';

/** Where a card's advice comes from, how sure that is, and how old. */
export function CardSources({ card }: { card: Card }): JSX.Element {
  const { t, day } = useText();
  const { ports } = usePanel();
  const { notes } = ports.layers.value;
  const isOurs = !notes.some(({ target, kind }) => target === `card:${card.id}` && kind !== 'note');
  const sources = [card.source, ...(card.moreSources ?? [])];
  return (
    <footer class="sm-source">
      <h3>{t('card.source')}</h3>
      <SourceList sources={sources} />
      <p>
        {t('card.reviewed', { date: day(card.reviewedOn) })}{' '}
        {t('card.review-next', { date: day(card.nextReviewOn) })}
      </p>
      {isOurs && <p>{t('card.base-text')}</p>}
    </footer>
  );
}
