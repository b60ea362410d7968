import type { JSX } from 'preact';
import { type CardActs, type CardView, SET_ASIDE_REASONS } from '@/lib/model';
import type { T } from './Advice';

interface AsideDoneProps {
  readonly aside: NonNullable<CardView['aside']>;
  readonly t: T;
  readonly acts: CardActs;
}

/** After the advice was set aside: what was done, how to undo it, and an optional reason. */
export function AsideDone({ aside, t, acts }: AsideDoneProps): JSX.Element {
  return (
    <>
      <p class="summary">{t(`inline.done-${aside.scope}`)}</p>
      <p>{t('inline.undo-where')}</p>
      {aside.reason ? (
        <p>{t('inline.thanks')}</p>
      ) : (
        <fieldset class="aside">
          <legend>{t('inline.reason')}</legend>
          {SET_ASIDE_REASONS.map((reason) => (
            <button key={reason} type="button" class="choice" onClick={() => acts.giveReason(reason)}>
              {t(`inline.reason-${reason}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" class="strong" onClick={acts.close}>
        {t('inline.close')}
      </button>
    </>
  );
}
