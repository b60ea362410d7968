import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { fail, type SiteMode } from '@/lib/model';
import { usePanel } from './panel-context';
import { useGiveBack } from './use-give-back';

/** What a page can lack before Sidemand may do anything there. */
export type Lacking = 'off' | 'no-permission' | 'unchosen';

type Step = 'start' | 'asking' | 'denied' | 'refused' | 'granted' | 'mode-failed';

interface SiteSwitchProps {
  origin: string;
  /** `off` needs both permission and mode, the others what they are called after. */
  site: Lacking;
  /** The site has what it lacked, and that is saved. */
  onChosen: () => void;
}

/** Switches a site on: the browser's own question first, then one of two equal buttons. */
export function SiteSwitch({ origin, site, onChosen }: SiteSwitchProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [step, setStep] = useState<Step>('start');
  const said = useRef<HTMLDivElement>(null);
  const permission = useGiveBack(() => void ports.removeSite(origin));
  const choosing = site === 'unchosen' || (site === 'off' && (step === 'granted' || step === 'mode-failed'));

  // The button that was pressed goes away with the first step; its place is taken by what is said next.
  useEffect(() => {
    if (choosing && step === 'granted') said.current?.focus();
  }, [choosing, step]);

  const ask = () => {
    // The browser shows its question only inside the press itself, so the request comes before anything else.
    const answer = ports.requestSite(origin);
    setStep('asking');
    void answer.then((result) => {
      if (result.ok && site === 'off') permission.owe();
      setStep(result.ok ? 'granted' : result.fault);
      if (result.ok && site !== 'off') onChosen();
    });
  };
  const choose = async (mode: SiteMode) => {
    permission.settle();
    const result = await ports.chooseSiteMode(origin, mode).catch(() => fail('not-saved'));
    if (result.ok) return onChosen();
    if (site === 'off') permission.owe();
    setStep('mode-failed');
  };

  if (ports.settings.value.sitesLocked && site === 'off') {
    return <Notice tone="info">{t('now.site-locked')}</Notice>;
  }
  return (
    <>
      {!choosing && <p>{t(site === 'off' ? 'now.site-off' : 'now.no-permission')}</p>}
      <div role="status" tabIndex={-1} ref={said}>
        {step === 'asking' && <p>{t('now.asking')}</p>}
        {(step === 'denied' || step === 'refused') && <Notice tone="info">{t(`now.${step}`)}</Notice>}
        {step === 'mode-failed' && <p>{t('now.mode-failed')}</p>}
        {choosing && step !== 'mode-failed' && (
          <p>{t(site === 'off' ? 'now.choose-mode' : 'now.unchosen')}</p>
        )}
      </div>
      {choosing ? (
        <ModeChoice onChoose={(mode) => void choose(mode)} />
      ) : (
        <AskButton
          origin={origin}
          site={site}
          again={step === 'denied' || step === 'refused'}
          onPress={ask}
        />
      )}
    </>
  );
}

interface AskButtonProps {
  origin: string;
  site: Lacking;
  /** It has been asked before, without a yes. */
  again: boolean;
  onPress: () => void;
}

function AskButton({ origin, site, again, onPress }: AskButtonProps): JSX.Element {
  const { t } = useText();
  const off = site === 'off';
  const fullName = off ? t('now.switch-on-origin', { origin }) : t('settings.grant-origin', { origin });
  return (
    <Button look="strong" name={again ? undefined : fullName} onPress={onPress}>
      {again ? t('action.retry') : t(off ? 'now.switch-on' : 'now.grant')}
    </Button>
  );
}

function ModeChoice({ onChoose }: { onChoose: (mode: SiteMode) => void }): JSX.Element {
  const { t } = useText();
  return (
    <div class="sm-choice">
      {(['cards', 'reading'] as const).map((mode) => (
        <div key={mode}>
          <Button onPress={() => onChoose(mode)}>{t(`mode.${mode}`)}</Button>
          <p class="sm-hint">{t(`mode.${mode}-means`)}</p>
        </div>
      ))}
    </div>
  );
}
