import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewPassphrase, PassphraseField, PassphraseForm, useNewPassphrase } from '@/components/passphrase';
import { Notice, useText } from '@/components/ui';
import type { SaveFault, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { wordsFor } from './words-for';

/** New words for the open plan. The recovery code stays as it is. */
export function ChangeWords(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [before, setBefore] = useState('');
  const passphrase = useNewPassphrase({ twice: false });
  const [outcome, setOutcome] = useState<UnlockFault | SaveFault | 'changed' | null>(null);
  const change = async () => {
    const after = passphrase.take();
    setOutcome(null);
    if (after === null) return;
    const changed = await ports.myPlan.changePassphrase(before, after);
    setOutcome(changed.ok ? 'changed' : changed.fault);
    if (!changed.ok) return;
    setBefore('');
    passphrase.forget();
  };
  return (
    <PassphraseForm
      action={t('own-plan.change-words')}
      onSubmit={() => void change()}
      after={
        <div role="status">
          {outcome && (
            <Notice tone="info">
              {t(outcome === 'changed' ? 'own-plan.words-changed' : wordsFor(outcome))}
            </Notice>
          )}
        </div>
      }
    >
      <PassphraseField label={t('own-plan.words-old')} value={before} onText={setBefore} />
      <NewPassphrase
        label={t('own-plan.words-new')}
        hint={t('own-plan.words-means')}
        passphrase={passphrase}
        drawPassphrase={ports.drawPassphrase}
      />
    </PassphraseForm>
  );
}
