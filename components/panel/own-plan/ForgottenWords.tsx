import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewPassphrase, PassphraseForm, useNewPassphrase } from '@/components/passphrase';
import { Button, Disclosure, Field, Notice, useText } from '@/components/ui';
import type { LockedSpace, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ForgetPlan } from './ForgetPlan';
import { wordsFor } from './words-for';

/** The recovery code and new words; and the truth for somebody who has neither. */
export function ForgottenWords({ space, onBack }: { space: LockedSpace; onBack: () => void }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [code, setCode] = useState('');
  const passphrase = useNewPassphrase({ twice: false });
  const [fault, setFault] = useState<UnlockFault | null>(null);
  const open = async () => {
    const words = passphrase.take();
    if (words === null) return;
    const opened = await ports.myPlan.recover(space.id, code, words);
    setFault(opened.ok ? null : opened.fault);
  };
  return (
    <>
      <PassphraseForm
        action={t('own-plan.forgotten-open')}
        look="strong"
        onSubmit={() => void open()}
        after={
          <div role="status">
            {fault && fault !== 'not-a-code' && <Notice tone="info">{t(wordsFor(fault))}</Notice>}
          </div>
        }
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
        <NewPassphrase
          label={t('own-plan.words-new')}
          hint={t('own-plan.words-means')}
          passphrase={passphrase}
          drawPassphrase={ports.drawPassphrase}
        />
      </PassphraseForm>
      <Disclosure summary={t('own-plan.both-lost')}>
        <p>{t('own-plan.both-lost-means')}</p>
        <ForgetPlan space={space.id} />
      </Disclosure>
    </>
  );
}
