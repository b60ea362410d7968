import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import type { SiteMode } from '@/lib/model';
import { usePanel } from './panel-context';

type Step = 'start' | 'asking' | 'denied' | 'refused' | 'granted' | 'mode-failed';

interface SiteSwitchProps {
  origin: string;
  /** The site is on the list already and only lacks the browser's permission. */
  listed: boolean;
  /** The site is granted and its mode is saved. */
  onChosen: () => void;
}

/** Switches a site on: the browser's own question first, then one of two equal buttons. */
export function SiteSwitch({ origin, listed, onChosen }: SiteSwitchProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [step, setStep] = useState<Step>('start');

  const ask = () => {
    // The browser shows its question only inside the press itself, so the request comes before anything else.
    const answer = ports.requestSite(origin);
    setStep('asking');
    void answer.then((result) => {
      setStep(result.ok ? 'granted' : result.fault);
      if (result.ok && listed) onChosen();
    });
  };
  const choose = (mode: SiteMode) => {
    ports.chooseSiteMode(origin, mode).then(onChosen, () => setStep('mode-failed'));
  };

  if ((step === 'granted' && !listed) || step === 'mode-failed') {
    return (
      <>
        <p role="status">{step === 'granted' ? t('now.choose-mode') : t('now.mode-failed')}</p>
        <ModeChoice onChoose={choose} />
      </>
    );
  }
  if (ports.settings.value.sitesLocked && !listed) return <Notice tone="info">{t('now.site-locked')}</Notice>;
  const again = step === 'denied' || step === 'refused';
  const fullName = listed ? t('settings.grant-origin', { origin }) : t('now.switch-on-origin', { origin });
  return (
    <>
      <p>{t(listed ? 'now.no-permission' : 'now.site-off')}</p>
      <div role="status">
        {step === 'asking' && <p>{t('now.asking')}</p>}
        {again && <Notice tone="info">{t(`now.${step}`)}</Notice>}
      </div>
      <Button look="strong" name={again ? undefined : fullName} onPress={ask}>
        {again ? t('action.retry') : t(listed ? 'now.grant' : 'now.switch-on')}
      </Button>
    </>
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
