import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, Field, Notice, useText } from '@/components/ui';
import type { LockedSpace, SaveFault, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ForgetPlan } from './ForgetPlan';
import { NewPassphrase } from './NewPassphrase';
import { wordsFor } from './words-for';

/** The recovery code and new words; and the truth for somebody who has neither. */
export function ForgottenWords({ space, onBack }: { space: LockedSpace; onBack: () => void }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [code, setCode] = useState('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<UnlockFault | SaveFault | null>(null);
  const open = async () => {
    setTried(true);
    if (!ports.myPlan.isLongEnough(words)) return;
    const opened = await ports.myPlan.recover(space.id, code, words);
    setFault(opened.ok ? null : opened.fault);
  };
  return (
    <>
      <form
        class="sm-own-plan-form"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Button look="quiet" icon="back" onPress={onBack}>
          {t('action.back')}
        </Button>
        <h2>{t('own-plan.forgotten')}</h2>
        <Field
          label={t('own-plan.forgotten-code')}
          hint={t('own-plan.forgotten-means')}
          value={code}
          onText={setCode}
          guard={fault === 'not-a-code' ? t('own-plan.not-a-code') : null}
        />
        <NewPassphrase label={t('own-plan.words-new')} value={words} onText={setWords} tried={tried} />
        <button type="submit" class="sm-button sm-button-strong">
          <span>{t('own-plan.forgotten-open')}</span>
        </button>
        <div role="status">
          {fault && fault !== 'not-a-code' && <Notice tone="info">{t(wordsFor(fault))}</Notice>}
        </div>
      </form>
      <Disclosure summary={t('own-plan.both-lost')}>
        <p>{t('own-plan.both-lost-means')}</p>
        <ForgetPlan space={space.id} />
      </Disclosure>
    </>
  );
}
