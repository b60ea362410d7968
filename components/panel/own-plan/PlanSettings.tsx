import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { LOCK_MINUTES, type OpenPlan, type PlanTemplate } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { ChangeStatus } from '../settings/ChangeStatus';
import { useChange } from '../settings/use-change';
import { useSave } from '../use-save';
import { ChangeWords } from './ChangeWords';
import { ForgetPlan } from './ForgetPlan';
import { NewRecoveryCode } from './NewRecoveryCode';
import { TemplateChoice } from './TemplateChoice';

/** How the plan locks, its template and its words. */
export function PlanSettings({
  plan,
  templates,
}: {
  plan: OpenPlan;
  templates: readonly PlanTemplate[];
}): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { lockMinutes, sharedDevice } = ports.settings.value;
  const withScreen = ports.myPlan.locksWithScreen.value;
  const { state, save, retry } = useSave();
  const minutesChange = useChange();
  const choose = (id: string) => {
    const template = templates.find((one) => one.id === id);
    if (template) void save(() => ports.myPlan.chooseTemplate(template));
  };
  return (
    <div class="sm-own-plan-form">
      <fieldset class="sm-own-plan-choice sm-own-plan-minutes">
        <legend>{t('own-plan.lock-after')}</legend>
        {LOCK_MINUTES.map((minutes) => (
          <label key={minutes}>
            <input
              type="radio"
              name="own-plan-minutes"
              checked={minutes === lockMinutes}
              onChange={() => void minutesChange.run(ports.chooseLockMinutes(minutes))}
            />
            <span>{t('own-plan.minutes', { minutes })}</span>
          </label>
        ))}
      </fieldset>
      <ChangeStatus fault={minutesChange.fault} />
      <p class="sm-hint">{t('own-plan.lock-always')}</p>
      {withScreen === true && <p class="sm-hint">{t('own-plan.screen-on')}</p>}
      {withScreen === false && (
        <Button onPress={() => void ports.myPlan.lockWithScreen()}>{t('own-plan.screen-ask')}</Button>
      )}
      <Disclosure summary={t('own-plan.change-template')}>
        <p class="sm-hint">{t('own-plan.change-template-means')}</p>
        <TemplateChoice templates={templates} chosen={plan.head.template} onChoose={choose} />
        <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
      </Disclosure>
      <Disclosure summary={t('own-plan.change-words')}>
        <ChangeWords />
      </Disclosure>
      <Disclosure summary={t('own-plan.new-code')}>
        <NewRecoveryCode />
      </Disclosure>
      {(sharedDevice || plan.word !== null) && <ChangeWord word={plan.word ?? ''} />}
      <Disclosure summary={t('own-plan.forget')}>
        <ForgetPlan space={plan.space} />
      </Disclosure>
    </div>
  );
}

function ChangeWord({ word }: { word: string }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [text, setText] = useState(word);
  const { state, save } = useSave();
  const held = ports.looksLikeCpr(text);
  const keep = () => {
    if (!held && text.trim() !== '') void save(() => ports.myPlan.changeWord(text.trim()));
  };
  return (
    <>
      <Field
        label={t('own-plan.word')}
        hint={t('own-plan.word-means')}
        value={text}
        onText={setText}
        guard={held ? t('own-plan.cpr') : null}
      />
      <Button onPress={keep}>{t('own-plan.word-save')}</Button>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={keep} />
    </>
  );
}
