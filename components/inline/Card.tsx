import type { JSX } from 'preact';
import { createTranslate, inlineMessages } from '@/lib/i18n';
import type { CardActs, CardView } from '@/lib/model';
import { Advice } from './Advice';
import { AsideDone } from './AsideDone';
import { SetAside } from './SetAside';

export interface CardProps {
  readonly view: CardView;
  readonly acts: CardActs;
}

/** The card on a host page. Has no field to type in: a page can see keys typed into a closed shadow root. */
export function Card({ view, acts }: CardProps): JSX.Element {
  const t = createTranslate(inlineMessages, view.locale);
  const several = view.of > 1 && !view.aside;
  return (
    <div class={`sheet sheet-${view.indicator}`}>
      <section class="card" lang={view.locale} dir="ltr" tabIndex={-1} aria-labelledby="title">
        <header class="card-head">
          <p class="level">{t(`inline.${view.indicator}`)}</p>
          {several && (
            <div class="steps-through">
              <button
                type="button"
                class="icon"
                aria-label={t('inline.previous')}
                onClick={() => acts.step(-1)}
              >
                ‹
              </button>
              <span>{t('inline.position', { at: view.at, of: view.of })}</span>
              <button type="button" class="icon" aria-label={t('inline.next')} onClick={() => acts.step(1)}>
                ›
              </button>
            </div>
          )}
          <button type="button" class="icon" aria-label={t('inline.close')} onClick={acts.close}>
            ×
          </button>
        </header>
        <h2 id="title">{view.text.title}</h2>
        {view.aside ? (
          <AsideDone aside={view.aside} t={t} acts={acts} />
        ) : (
          <>
            <Advice view={view} t={t} />
            <div class="way-on">
              <button type="button" class="strong" onClick={acts.openPanel}>
                {t('inline.panel')}
              </button>
            </div>
            <SetAside t={t} acts={acts} />
          </>
        )}
      </section>
    </div>
  );
}
