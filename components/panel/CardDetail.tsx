import type { JSX } from 'preact';
import { AddressButton, Icon, Notice, useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { EmptySlots, FilledText } from './FilledText';
import { usePanel } from './panel-context';

/** A whole card: what it is about, what one can do, whom to ask, and where the advice comes from. */
export function CardDetail({ card }: { card: Card }): JSX.Element {
  const { locale, t } = useText();
  const text = card.text[locale];
  return (
    <article class={`sm-card sm-tone-${card.indicator}`}>
      <p class="sm-indicator">
        <Icon name={card.indicator} />
        {t(`inline.${card.indicator}`)}
      </p>
      <h2>{text.title}</h2>
      <p class="sm-summary">{text.summary}</p>
      {isOverdue(card) && <Notice tone="info">{t('detail.overdue')}</Notice>}
      <h3>{t('inline.do-now')}</h3>
      <ol class="sm-steps">
        {text.doNow.map((step) => (
          <li key={step}>
            <FilledText text={step} />
          </li>
        ))}
      </ol>
      <h3>{t('inline.do-not')}</h3>
      <p>{text.doNot}</p>
      <h3>{t('inline.ask')}</h3>
      <p>
        <FilledText text={text.askWho} />
      </p>
      <EmptySlots card={card} />
      {text.say && (
        <>
          <h3>{t('inline.say')}</h3>
          <ul class="sm-say">
            {text.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <CardSource card={card} />
    </article>
  );
}

function CardSource({ card }: { card: Card }): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const { kind, label, ref, url, confidence, lawAsOf } = card.source;
  return (
    <footer class="sm-source">
      <h3>{t('detail.source')}</h3>
      <p>
        {local(label)}
        {ref && `, ${ref}`}. {kind === 'law' && confidence && t(`detail.${confidence}`)}{' '}
        {lawAsOf && t('detail.law-as-of', { date: day(lawAsOf) })}
      </p>
      <p>{t('detail.reviewed', { date: day(card.reviewedOn) })}</p>
      {url && <AddressButton url={url} name={ref ?? local(label)} onOpen={ports.openAddress} />}
    </footer>
  );
}

function isOverdue(card: Card): boolean {
  return new Date(card.nextReviewOn).getTime() < Date.now();
}
