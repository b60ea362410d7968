import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice, useText } from '@/components/ui';
import type { SaveFault, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { NewPassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';
import { wordsFor } from './words-for';

/** New words for the open plan. The recovery code stays as it is. */
export function ChangeWords(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<UnlockFault | SaveFault | 'changed' | null>(null);
  const change = async () => {
    setTried(true);
    setOutcome(null);
    if (!ports.myPlan.isLongEnough(after)) return;
    const changed = await ports.myPlan.changePassphrase(before, after);
    setOutcome(changed.ok ? 'changed' : changed.fault);
    if (!changed.ok) return;
    setBefore('');
    setAfter('');
    setTried(false);
  };
  return (
    <form
      class="sm-own-plan-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <PassphraseField label={t('own-plan.words-old')} value={before} onText={setBefore} />
      <NewPassphrase label={t('own-plan.words-new')} value={after} onText={setAfter} tried={tried} />
      <button type="submit" class="sm-button sm-button-plain">
        <span>{t('own-plan.change-words')}</span>
      </button>
      <div role="status">
        {outcome && (
          <Notice tone="info">
            {t(outcome === 'changed' ? 'own-plan.words-changed' : wordsFor(outcome))}
          </Notice>
        )}
      </div>
    </form>
  );
}
