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
    <Notice tone="warning" actions={(state === 'failed' || state === 'newer') && rescue}>
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
  const [step, setStep] = useState<'asked' | 'working' | 'failed' | 'not-begun'>('asked');
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
            {restorable.ticks > 0
              ? t('health.restore', { time: moment(restorable.savedAt), count: restorable.ticks })
              : t('health.restore-without-ticks', { time: moment(restorable.savedAt) })}
          </Button>
          {props.rescue}
          <StartOver startOver={props.startOver} onFailed={() => setStep('not-begun')} />
        </>
      }
    >
      {step === 'not-begun'
        ? t('health.start-over-failed')
        : t(step === 'failed' ? 'health.restore-failed' : 'health.damaged')}
    </Notice>
  );
}

function NothingLeftNotice({ startOver, rescue }: StoreHealthProps): JSX.Element {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  return (
    <Notice
      tone="warning"
      actions={
        <>
          {rescue}
          <StartOver startOver={startOver} onFailed={() => setFailed(true)} />
        </>
      }
    >
      {t(failed ? 'health.start-over-failed' : 'health.damaged-without-copy')}
    </Notice>
  );
}

interface StartOverProps {
  startOver: StoreHealthProps['startOver'];
  onFailed: () => void;
}

/** Beginning empty takes a second press, because it is the end of asking. */
function StartOver({ startOver, onFailed }: StartOverProps): JSX.Element {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const press = async () => {
    if (!isAsked) return setAsked(true);
    const begun = await startOver();
    if (!begun.ok) onFailed();
  };
  return (
    <Button look={isAsked ? 'plain' : 'quiet'} onPress={press}>
      {t(isAsked ? 'health.start-over-sure' : 'health.start-over')}
    </Button>
  );
}
