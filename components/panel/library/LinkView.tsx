import type { JSX } from 'preact';
import { AddressButton, useText } from '@/components/ui';
import { addressIn, type QuickLink } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';
import { ViewHeading } from '../ViewHeading';
import { WayBack } from './WayBack';

/** An address worth having: the workplace's own first, then ours with what we know of it, and always another way. */
export function LinkView({ link }: { link: QuickLink }): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const own = useAnswers()[link.slot ?? '']?.trim();
  const address = own ? addressIn(own) : null;
  const { url, verifiedOn } = link;
  return (
    <>
      <WayBack />
      <ViewHeading title={local(link.label)} />
      <p class="sm-intro">{local(link.about)}</p>
      {own && (
        <section class="sm-section">
          <h2>{t('link.own')}</h2>
          {own !== address && <p class="sm-answer">{own}</p>}
          {address && (
            <AddressButton key={address} url={address} name={t('link.own')} onOpen={ports.openAddress} />
          )}
        </section>
      )}
      {url && (
        <section class="sm-section" aria-label={local(link.label)}>
          <AddressButton url={url} name={local(link.label)} onOpen={ports.openAddress} />
          <p class="sm-hint">{verifiedOn ? t('link.seen', { date: day(verifiedOn) }) : t('link.unseen')}</p>
        </section>
      )}
      {!url && !own && <p>{t('link.none')}</p>}
      <section class="sm-section">
        <h2>{t('link.fallback')}</h2>
        <p>{local(link.fallback)}</p>
      </section>
    </>
  );
}
