import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Notice, useText } from '@/components/ui';
import type { Here } from '@/lib/model';
import { PauseChoice } from './now/PauseChoice';
import { usePanel } from './panel-context';
import { type Lacking, SiteSwitch } from './SiteSwitch';

/** What Sidemand may do on the page beside the panel, and the way to switch it on. */
export function SiteState(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { origin, site, field } = ports.here.value;
  // Until the organisation's word is here, nothing is asked that it may have decided.
  const fetching = ports.settings.value.policy.state === 'fetching';
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const on = site === 'cards' || site === 'reading';
  const finish = () => {
    setChosen(origin);
    // The pressed button is about to go.
    heading.current?.focus();
  };
  return (
    <section class="sm-section">
      <h2 tabIndex={-1} ref={heading}>
        {t('now.site')}
      </h2>
      {origin && <p class="sm-origin">{origin}</p>}
      {origin && !fetching && isLacking(site) ? (
        <SiteSwitch key={origin} origin={origin} site={site} onChosen={finish} />
      ) : (
        <SiteSentence site={site} fetching={fetching} />
      )}
      {site === 'cards' && !ports.pause.value && <PauseChoice />}
      <div role="status">
        {on && chosen === origin && !field && <Notice tone="info">{t('now.mode-chosen')}</Notice>}
      </div>
    </section>
  );
}

function isLacking(site: Here['site']): site is Lacking {
  return site === 'off' || site === 'no-permission' || site === 'unchosen';
}

function SiteSentence({ site, fetching }: { site: Here['site']; fetching: boolean }): JSX.Element {
  const { t } = useText();
  if (fetching) return <Notice tone="info">{t('now.policy-fetching')}</Notice>;
  if (site === 'cards' || site === 'reading') return <p>{t(`now.${site}-on`)}</p>;
  return <Notice tone="info">{t(site === 'none' ? 'now.site-none' : 'now.site-unknown')}</Notice>;
}
