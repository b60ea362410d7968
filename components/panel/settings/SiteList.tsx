import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, Icon, useText } from '@/components/ui';
import type { EffectiveSite, SiteMode } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ChangeStatus } from './ChangeStatus';
import { useChange } from './use-change';

/** The sites that are switched on; one press removes one. */
export function SiteList(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { sites, sitesLocked } = ports.settings.value;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="sm-section">
      <h2 tabIndex={-1} ref={heading}>
        {t('settings.sites')}
      </h2>
      {sitesLocked && <p>{t('settings.sites-locked')}</p>}
      {sites.length === 0 && <p>{t('settings.sites-none')}</p>}
      <ul class="sm-sites">
        {sites.map((site) => (
          <SiteRow
            key={site.origin}
            site={site}
            locked={site.byPolicy || sitesLocked}
            onSettled={() => heading.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}

interface SiteRowProps {
  site: EffectiveSite;
  /** Only the organisation can take it away. */
  locked: boolean;
  /** The pressed button has done its work and goes. */
  onSettled: () => void;
}

function SiteRow({ site, locked, onSettled }: SiteRowProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { fault, run } = useChange();
  const { origin, mode, byPolicy, modeByPolicy, permitted } = site;
  const settle = async (change: Parameters<typeof run>[0]) => {
    if (await run(change)) onSettled();
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
      {modeByPolicy ? (
        <p>{mode && t(`mode.${mode}`)}</p>
      ) : (
        <ModeRadios
          origin={origin}
          mode={mode}
          onChoose={(next) => void run(ports.chooseSiteMode(origin, next))}
        />
      )}
      <ChangeStatus fault={fault} />
      <div class="sm-actions">
        {!permitted && (
          <Button
            name={t('settings.grant-origin', { origin })}
            onPress={() => void settle(ports.requestSite(origin))}
          >
            {t('now.grant')}
          </Button>
        )}
        {!locked && (
          <Button
            name={t('settings.remove-origin', { origin })}
            onPress={() => void settle(ports.removeSite(origin))}
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
  /** `null`: not chosen yet, so neither is checked. */
  mode: SiteMode | null;
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
