import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PassphraseField, PassphraseForm } from '@/components/passphrase';
import { Notice, useText } from '@/components/ui';
import type { SaveFault, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { RecoveryCode } from './RecoveryCode';
import { wordsFor } from './words-for';

/** A new recovery code for the open plan, against its words: whoever sits at an open plan cannot make one. */
export function NewRecoveryCode(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [words, setWords] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<UnlockFault | SaveFault | 'making' | 'made' | null>(null);
  const make = async () => {
    if (outcome === 'making' || words === '') return;
    setOutcome('making');
    const made = await ports.myPlan.renewRecoveryCode(words);
    setOutcome(made.ok ? 'made' : made.fault);
    if (!made.ok) return;
    setWords('');
    setCode(made.value.recoveryCode);
  };
  if (code) return <RecoveryCode code={code} onKept={() => setCode(null)} />;
  const message =
    outcome === null || outcome === 'making'
      ? null
      : outcome === 'made'
        ? 'own-plan.new-code-counts'
        : wordsFor(outcome);
  return (
    <PassphraseForm
      action={t(outcome === 'making' ? 'own-plan.beginning' : 'own-plan.new-code')}
      onSubmit={() => void make()}
      after={<div role="status">{message && <Notice tone="info">{t(message)}</Notice>}</div>}
    >
      <p class="sm-hint">{t('own-plan.new-code-means')}</p>
      <PassphraseField label={t('own-plan.words')} value={words} onText={setWords} />
    </PassphraseForm>
  );
}
