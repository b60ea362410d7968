import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, useText } from '@/components/ui';
import type { EffectiveSettings, SiteMode } from '@/lib/model';
import { usePanel } from '../panel-context';

type ListedSite = EffectiveSettings['sites'][number];

/** The sites that are switched on; one press removes one. */
export function SiteList(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { sites, sitesLocked } = ports.settings.value;
  return (
    <section class="sm-section">
      <h2>{t('settings.sites')}</h2>
      {sitesLocked && <p>{t('settings.sites-locked')}</p>}
      {sites.length === 0 && <p>{t('settings.sites-none')}</p>}
      <ul class="sm-sites">
        {sites.map((site) => (
          <SiteRow key={site.origin} site={site} locked={site.byPolicy || sitesLocked} />
        ))}
      </ul>
    </section>
  );
}

function SiteRow({ site, locked }: { site: ListedSite; locked: boolean }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [failed, setFailed] = useState(false);
  const { origin, mode, byPolicy, permitted } = site;
  const run = (change: Promise<unknown>) => {
    change.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <li class="sm-site">
      <p class="sm-origin">{origin}</p>
      {byPolicy && <p class="sm-hint">{t('settings.by-policy')}</p>}
      {!permitted && (
        <p class="sm-missing">
          <Icon name="warning" />
          {t('settings.not-permitted')}
        </p>
      )}
      {byPolicy ? (
        <p>{t(`mode.${mode}`)}</p>
      ) : (
        <ModeRadios
          origin={origin}
          mode={mode}
          onChoose={(next) => run(ports.chooseSiteMode(origin, next))}
        />
      )}
      <p role="status">{failed && t('settings.failed')}</p>
      <div class="sm-actions">
        {!permitted && (
          <Button
            name={t('settings.grant-origin', { origin })}
            onPress={() => run(ports.requestSite(origin))}
          >
            {t('now.grant')}
          </Button>
        )}
        {!locked && (
          <Button
            name={t('settings.remove-origin', { origin })}
            onPress={() => run(ports.removeSite(origin))}
          >
            {t('settings.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

interface ModeRadiosProps {
  origin: string;
  mode: SiteMode;
  onChoose: (mode: SiteMode) => void;
}

function ModeRadios({ origin, mode, onChoose }: ModeRadiosProps): JSX.Element {
  const { t } = useText();
  return (
    <fieldset class="sm-radios">
      <legend class="sm-unseen">{origin}</legend>
      {(['cards', 'reading'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={origin} checked={choice === mode} onChange={() => onChoose(choice)} />
          {t(`mode.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
