import type { JSX } from 'preact';
import type { inlineMessages, Translate } from '@/lib/i18n';
import type { CardView, Locale } from '@/lib/model';

export type T = Translate<typeof inlineMessages>;

/** What the card advises, why it is shown and where it comes from. */
export function Advice({ view, t }: { view: CardView; t: T }): JSX.Element {
  const { text } = view;
  return (
    <>
      {view.wording && (
        <div class="wording">
          <h3>{t('inline.wording')}</h3>
          <p>{view.wording.suggestion}</p>
          <p class="foot">{view.wording.reason}</p>
        </div>
      )}
      <p class="summary">{text.summary}</p>
      <h3>{t('inline.do-now')}</h3>
      <ol>
        {text.doNow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{t('inline.do-not')}</h3>
      <p>{text.doNot}</p>
      <h3>{t('inline.ask')}</h3>
      <p>{text.askWho}</p>
      {text.say && (
        <>
          <h3>{t('inline.say')}</h3>
          <ul class="say">
            {text.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p class="foot">{t(`inline.because-${view.certainty}`, { rule: view.because })}</p>
      <p class="foot">{sourceLine(view, t)}</p>
    </>
  );
}

/** Section, date and confidence of a law; for other sources the day the card was read through. */
function sourceLine({ source, reviewedOn, locale }: CardView, t: T): string {
  const parts = [t('inline.source', { source: source.ref ?? source.label })];
  if (source.lawAsOf) parts.push(t('inline.law-as-of', { date: dayOf(source.lawAsOf, locale) }));
  else parts.push(t('inline.reviewed', { date: dayOf(reviewedOn, locale) }));
  if (source.confidence === 'known') parts.push(t('inline.check-locally'));
  return parts.join(' · ');
}

function dayOf(iso: string, locale: Locale): string {
  const tag = locale === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
