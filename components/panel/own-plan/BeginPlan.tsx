import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewPassphrase, PassphraseForm, useNewPassphrase } from '@/components/passphrase';
import { Button, Field, useText } from '@/components/ui';
import { PERSONAL_PLAN, type PlanTemplate } from '@/lib/model';
import { SelfTest } from '../keeping/SelfTest';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import { TemplateChoice } from './TemplateChoice';

interface BeginPlanProps {
  templates: readonly PlanTemplate[];
  onBegun: (recoveryCode: string) => void;
  onBack: () => void;
}

/** A template, a lock, and where several use the computer a word to find the plan by. */
export function BeginPlan({ templates, onBegun, onBack }: BeginPlanProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [template, setTemplate] = useState(PERSONAL_PLAN);
  const passphrase = useNewPassphrase({ twice: true });
  const [word, setWord] = useState('');
  const { state, save } = useSave();
  const shared = ports.settings.value.sharedDevice || ports.myPlan.plan.value.is === 'locked';
  const held = ports.looksLikeCpr(word);

  const begin = async () => {
    const words = passphrase.take();
    const chosen = templates.find(({ id }) => id === template);
    const isNamed = !shared || (word.trim() !== '' && !held);
    if (!chosen || !isNamed || words === null || state === 'saving') return;
    await save(async () => {
      const begun = await ports.myPlan.begin(words, chosen, shared ? word.trim() : null);
      if (begun.ok) onBegun(begun.value.recoveryCode);
      return begun.ok ? { ok: true, value: null } : begun;
    });
  };
  return (
    <PassphraseForm
      action={t(state === 'saving' ? 'own-plan.beginning' : 'own-plan.begin')}
      look="strong"
      onSubmit={() => void begin()}
      after={<SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={() => void begin()} />}
    >
      <Button look="quiet" icon="back" onPress={onBack}>
        {t('action.back')}
      </Button>
      <h2>{t('own-plan.template')}</h2>
      <TemplateChoice templates={templates} chosen={template} onChoose={setTemplate} />
      {shared && (
        <Field
          label={t('own-plan.word')}
          hint={t('own-plan.word-means')}
          value={word}
          onText={setWord}
          guard={held ? t('own-plan.cpr') : null}
        />
      )}
      <NewPassphrase
        label={t('own-plan.words')}
        hint={t('own-plan.words-means')}
        passphrase={passphrase}
        drawPassphrase={ports.drawPassphrase}
      />
      <p class="sm-hint">{t('own-plan.work-computer')}</p>
      <SelfTest />
    </PassphraseForm>
  );
}
