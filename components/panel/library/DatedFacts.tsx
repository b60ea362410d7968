import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { DatedFact } from '@/lib/model';

/** Figures and findings that age, each with the year it holds for: the old one and the newer side by side. */
export function DatedFacts({ facts }: { facts: readonly DatedFact[] }): JSX.Element | null {
  const { t, local, month } = useDates();
  if (facts.length === 0) return null;
  return (
    <section class="sm-facts">
      <h2>{t('article.facts')}</h2>
      <dl>
        {facts.map(({ id, text, asOf, source }) => (
          <div key={id}>
            <dt>{month(asOf)}</dt>
            <dd>
              <p>{local(text)}</p>
              <p class="sm-hint">
                {local(source.label)}
                {source.ref && `, ${source.ref}`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A year stays a year and a month a month: neither is known to the day. */
function useDates() {
  const { t, local, day, locale } = useText();
  const month = (asOf: string) => {
    if (/^\d{4}$/.test(asOf)) return asOf;
    const date = /^\d{4}-\d{2}$/.test(asOf) ? new Date(`${asOf}-01T12:00:00`) : null;
    if (!date || Number.isNaN(date.getTime())) return day(asOf);
    return new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
      month: 'long',
      year: 'numeric',
    }).format(date);
  };
  return { t, local, month };
}
