import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice, useText } from '@/components/ui';
import type { Here } from '@/lib/model';
import { usePanel } from './panel-context';
import { SiteSwitch } from './SiteSwitch';

/** What Sidemand may do on the page beside the panel, and the way to switch it on. */
export function SiteState(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { origin, site, field } = ports.here.value;
  // Until the organisation's word is here, nothing is asked that it may have decided.
  const fetching = ports.settings.value.policy.state === 'fetching';
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <section class="sm-section">
      <h2>{t('now.site')}</h2>
      {origin && <p class="sm-origin">{origin}</p>}
      {origin && !fetching && needsPermission(site) ? (
        <SiteSwitch
          key={origin}
          origin={origin}
          listed={site === 'no-permission'}
          onChosen={() => setChosen(origin)}
        />
      ) : (
        <SiteSentence site={site} fetching={fetching} />
      )}
      <div role="status">
        {origin && chosen === origin && !field && <Notice tone="info">{t('now.mode-chosen')}</Notice>}
      </div>
    </section>
  );
}

function needsPermission(site: Here['site']): boolean {
  return site === 'off' || site === 'no-permission';
}

function SiteSentence({ site, fetching }: { site: Here['site']; fetching: boolean }): JSX.Element {
  const { t } = useText();
  if (fetching) return <Notice tone="info">{t('now.policy-fetching')}</Notice>;
  if (site === 'cards' || site === 'reading') return <p>{t(`now.${site}-on`)}</p>;
  return <Notice tone="info">{t(site === 'none' ? 'now.site-none' : 'now.site-unknown')}</Notice>;
}
