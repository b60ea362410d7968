import type { JSX } from 'preact';
import { OpenFileWords } from '@/components/passphrase';
import { Button, Notice, useText } from '@/components/ui';
import type { TiedFault, TiedFile } from '@/lib/model';
import { usePanel } from '../panel-context';

interface TiedStateProps {
  file: TiedFile;
  onLetGo: () => Promise<void>;
}

/** How it stands with the file, and what can be done about it. */
export function TiedState({ file, onLetGo }: TiedStateProps): JSX.Element {
  const { t, clock } = useText();
  const { tied } = usePanel().ports;
  const { name, step, at, fault, opensWithPlan } = file;
  return (
    <>
      <div role="status">
        {step === 'working' && <p>{t('tied.working')}</p>}
        {step === 'in-step' && at !== null && (
          <p class="sm-saved">{t('tied.in-step', { name, time: clock(at) })}</p>
        )}
        {fault && <Notice tone="info">{wordsFor(t, fault)}</Notice>}
      </div>
      {step === 'in-step' && (
        <p class="sm-hint">{t(opensWithPlan ? 'tied.opens-with-plan' : 'tied.opens-with-words')}</p>
      )}
      {step === 'locked' && (
        <>
          <p>{t(opensWithPlan ? 'tied.locked-with-plan' : 'tied.locked', { name })}</p>
          <OpenFileWords action={t('tied.unlock')} busy={false} onWords={(words) => void tied.open(words)} />
        </>
      )}
      <div class="sm-actions">
        {step === 'stopped' && fault === 'choose' && (
          <>
            <Button onPress={() => void tied.pass(false)}>{t('kept.choose-here')}</Button>
            <Button onPress={() => void tied.pass(true)}>{t('kept.choose-there')}</Button>
          </>
        )}
        {step === 'stopped' && fault === 'fewer' && (
          <>
            <Button onPress={() => void tied.settleGone(false)}>{t('tied.bring-back')}</Button>
            <Button onPress={() => void tied.settleGone(true)}>{t('tied.remove-too')}</Button>
          </>
        )}
        {step === 'stopped' && fault === 'not-allowed' && (
          <Button look="strong" onPress={() => void tied.allow()}>
            {t('tied.allow')}
          </Button>
        )}
        {step === 'stopped' && fault && !OWN_BUTTONS.has(fault) && (
          <Button onPress={() => void tied.pass()}>{t('tied.again')}</Button>
        )}
        <Button look="quiet" onPress={() => void onLetGo()}>
          {t('tied.untie')}
        </Button>
      </div>
    </>
  );
}

/** Answered by other buttons than "try again". */
const OWN_BUTTONS: ReadonlySet<TiedFault> = new Set(['choose', 'fewer', 'not-allowed']);

const OWN_WORDS = ['gone', 'not-allowed', 'busy', 'not-written', 'choose', 'fewer'] as const;
type OwnFault = (typeof OWN_WORDS)[number];

/** The other faults are those of any file that is brought in. */
function wordsFor(t: ReturnType<typeof useText>['t'], fault: TiedFault): string {
  const isOwn = (one: TiedFault): one is OwnFault => OWN_WORDS.some((own) => own === one);
  return isOwn(fault) ? t(`tied.fault.${fault}`) : t(`kept.${fault}`);
}
