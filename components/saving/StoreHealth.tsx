import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import type { Result, StorageHealth } from '@/lib/model';

/** Opening takes a moment each time; only a wait that is felt is worth a sentence. */
const FELT_AFTER_MS = 1000;

export interface StoreHealthProps {
  health: StorageHealth;
  restore: () => Promise<Result<null, string>>;
  startOver: () => Promise<Result<null, string>>;
  /** What can be saved all the same: buttons. */
  rescue: ComponentChildren;
}

/** Says when what is saved cannot be read or written, and what can be done about it. */
export function StoreHealth(props: StoreHealthProps): JSX.Element {
  const { state, secondCopy } = props.health;
  return (
    <div role="status">
      {state === 'ready' && !secondCopy && <NoSecondCopyNotice />}
      {state === 'opening' && <OpeningNotice />}
      {state === 'damaged' && <DamagedNotice {...props} />}
      {state !== 'ready' && state !== 'opening' && state !== 'damaged' && (
        <PlainNotice state={state} rescue={props.rescue} />
      )}
    </div>
  );
}

interface PlainNoticeProps {
  state: 'private-window' | 'blocked' | 'newer' | 'failed';
  rescue: ComponentChildren;
}

function PlainNotice({ state, rescue }: PlainNoticeProps): JSX.Element {
  const { t } = useText();
  return (
    <Notice tone="warning" actions={state === 'failed' && rescue}>
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

function DamagedNotice(props: StoreHealthProps): JSX.Element {
  const { t, moment } = useText();
  const [step, setStep] = useState<'asked' | 'working' | 'failed'>('asked');
  const { restorable } = props.health;
  if (!restorable) return <NothingLeftNotice {...props} />;

  const restore = async () => {
    setStep('working');
    const result = await props.restore();
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
          {props.rescue}
        </>
      }
    >
      {t(step === 'failed' ? 'health.restore-failed' : 'health.damaged')}
    </Notice>
  );
}

/** No whole copy is left. Beginning empty takes a second press, because it is the end of asking. */
function NothingLeftNotice({ startOver: begin, rescue }: StoreHealthProps): JSX.Element {
  const { t } = useText();
  const [step, setStep] = useState<'told' | 'asked' | 'failed'>('told');
  const startOver = async () => {
    if (step === 'told') return setStep('asked');
    const result = await begin();
    if (!result.ok) setStep('failed');
  };
  const label = step === 'told' ? t('health.start-over') : t('health.start-over-sure');
  return (
    <Notice
      tone="warning"
      actions={
        <>
          {rescue}
          <Button onPress={startOver}>{label}</Button>
        </>
      }
    >
      {t(step === 'failed' ? 'health.start-over-failed' : 'health.damaged-without-copy')}
    </Notice>
  );
}
