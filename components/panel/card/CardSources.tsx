import type { JSX } from 'preact';
import { AddressButton, useText } from '@/components/ui';
import type { Card, Source } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useLeader } from './use-leader';

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
      <ul>
        {sources.map((source) => (
          <li key={`${source.ref} ${source.label.da}`}>
            <OneSource source={source} />
          </li>
        ))}
      </ul>
      <p>
        {t('card.reviewed', { date: day(card.reviewedOn) })}{' '}
        {t('card.review-next', { date: day(card.nextReviewOn) })}
      </p>
      {isOurs && <p>{t('card.base-text')}</p>}
    </footer>
  );
}

function OneSource({ source }: { source: Source }): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const leader = useLeader();
  const { label, ref, url, kind, confidence, lawAsOf } = source;
  const isLaw = kind === 'law';
  const verified = confidence === 'verified';
  const said = [
    `${local(label)}${ref ? `, ${ref}` : ''}.`,
    verified && t(isLaw ? 'card.verified' : 'card.verified-source'),
    // A text that was not looked up has no day on which it was.
    verified && lawAsOf && t('card.law-as-of', { date: day(lawAsOf) }),
  ];
  return (
    <>
      <p>{said.filter(Boolean).join(' ')}</p>
      {confidence === 'known' && (
        <p class="sm-known">{t(isLaw ? 'card.known' : 'card.known-source', { leader })}</p>
      )}
      {url && <AddressButton url={url} name={ref ?? local(label)} onOpen={ports.openAddress} />}
    </>
  );
}
