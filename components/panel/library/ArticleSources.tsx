import type { JSX } from 'preact';
import { AddressButton, useText } from '@/components/ui';
import type { Article, Source } from '@/lib/model';
import { usePanel } from '../panel-context';

/** Where an article comes from, and when it was last read through. On paper the address stands written out. */
export function ArticleSources({ article }: { article: Article }): JSX.Element {
  const { t, day } = useText();
  return (
    <footer class="sm-source">
      {article.sources.length > 0 && <h2>{t('article.sources')}</h2>}
      <ul>
        {article.sources.map((source) => (
          <li key={`${source.label.da} ${source.ref} ${source.url}`}>
            <OneSource source={source} />
          </li>
        ))}
      </ul>
      <p>
        {t('article.reviewed', { date: day(article.reviewedOn) })}{' '}
        {t('article.review-next', { date: day(article.nextReviewOn) })}
      </p>
    </footer>
  );
}

function OneSource({ source }: { source: Source }): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const { label, ref, url, kind, confidence, lawAsOf } = source;
  return (
    <>
      <p>
        {local(label)}
        {ref && `, ${ref}`}.
        {confidence === 'verified' && lawAsOf && ` ${t('article.law-as-of', { date: day(lawAsOf) })}`}
      </p>
      {kind === 'law' && confidence === 'known' && <p class="sm-known">{t('article.known')}</p>}
      {url && (
        <>
          <p class="sm-printed">{url}</p>
          <div class="sm-not-printed">
            <AddressButton url={url} name={ref ?? local(label)} onOpen={ports.openAddress} />
          </div>
        </>
      )}
    </>
  );
}
