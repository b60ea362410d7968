import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { Rescue } from './keeping/Rescue';
import { usePanel } from './panel-context';

/** Opening takes a moment each time; only a wait that is felt is worth a sentence. */
const FELT_AFTER_MS = 1000;

/** Says when what is saved cannot be read or written, and what can be done about it. */
export function HealthNotice(): JSX.Element {
  const { ports } = usePanel();
  const { state, secondCopy } = ports.health.value;
  return (
    <div role="status">
      {state === 'ready' && !secondCopy && <NoSecondCopyNotice />}
      {state === 'opening' && <OpeningNotice />}
      {state === 'damaged' && <DamagedNotice />}
      {state !== 'ready' && state !== 'opening' && state !== 'damaged' && <PlainNotice state={state} />}
    </div>
  );
}

function PlainNotice({ state }: { state: 'private-window' | 'blocked' | 'newer' | 'failed' }): JSX.Element {
  const { t } = useText();
  return (
    <Notice tone="warning" actions={state === 'failed' && <Rescue />}>
      {t(`health.${state}`)}
    </Notice>
  );
}

function NoSecondCopyNotice(): JSX.Element {
  const { t } = useText();
  return <Notice tone="info">{t('health.no-second-copy')}</Notice>;
}

function OpeningNotice(): JSX.Element | null {
  const { t } = useText();
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), FELT_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return felt ? <Notice tone="info">{t('health.opening')}</Notice> : null;
}

function DamagedNotice(): JSX.Element {
  const { t, moment } = useText();
  const { ports } = usePanel();
  const [step, setStep] = useState<'asked' | 'working' | 'failed'>('asked');
  const { restorable } = ports.health.value;
  if (!restorable) return <NothingLeftNotice />;

  const restore = async () => {
    setStep('working');
    const result = await ports.restore();
    setStep(result.ok ? 'asked' : 'failed');
  };
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button look="strong" disabled={step === 'working'} onPress={restore}>
            {t('health.restore', { time: moment(restorable.savedAt), count: restorable.ticks })}
          </Button>
          <Rescue />
        </>
      }
    >
      {t(step === 'failed' ? 'health.restore-failed' : 'health.damaged')}
    </Notice>
  );
}

/** No whole copy is left. Beginning empty takes a second press, because it is the end of asking. */
function NothingLeftNotice(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [step, setStep] = useState<'told' | 'asked' | 'failed'>('told');
  const startOver = async () => {
    if (step === 'told') return setStep('asked');
    const result = await ports.startOver();
    if (!result.ok) setStep('failed');
  };
  const label = step === 'told' ? t('health.start-over') : t('health.start-over-sure');
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Rescue />
          <Button onPress={startOver}>{label}</Button>
        </>
      }
    >
      {t(step === 'failed' ? 'health.start-over-failed' : 'health.damaged-without-copy')}
    </Notice>
  );
}
