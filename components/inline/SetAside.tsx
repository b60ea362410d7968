import type { JSX } from 'preact';
import type { CardActs, SetAsideScope } from '@/lib/model';
import type { T } from './Advice';

const SCOPES: readonly SetAsideScope[] = ['this', 'site', 'everywhere'];

/** Three ways to set advice aside. Each says how far it reaches, so that none is pressed for another. */
export function SetAside({ t, acts }: { t: T; acts: CardActs }): JSX.Element {
  return (
    <fieldset class="aside">
      <legend>{t('inline.aside')}</legend>
      {SCOPES.map((scope) => (
        <button key={scope} type="button" class="choice" onClick={() => acts.setAside(scope)}>
          <span>{t(`inline.aside-${scope}`)}</span>
          <small>{t(`inline.aside-${scope}-means`)}</small>
        </button>
      ))}
    </fieldset>
  );
}
