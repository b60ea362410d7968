import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { factsOf } from '@/lib/checklists';
import type { DueDay, RunFacts, Weekday } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import type { RunShown } from './use-run';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ANSWERS = ['yes', 'no', 'unknown'] as const;

interface RunFactsFormProps {
  run: RunShown;
  /** For the first time, with a way around it. */
  asking: boolean;
}

/** First day, hours, days of the week, trial period: only what the list is counted by. */
export function RunFactsForm({ run, asking }: RunFactsFormProps): JSX.Element {
  const { t } = useText();
  const { checklists } = usePanel().ports;
  const { state, save } = useSave();
  const group = useId();
  const saved = factsOf(run.shown.run);
  const [edited, setEdited] = useState<Partial<RunFacts>>({});
  const [hours, setHours] = useState<string | null>(null);
  const facts = { ...saved, ...edited };
  const days = run.template.items.flatMap(({ due }) => due ?? []);
  const counts = (is: (day: DueDay) => boolean) => days.some(is);
  const workdays = facts.workdays ?? [];
  const hoursText = hours ?? String(saved.hoursPerWeek ?? '').replace('.', ',');
  const hoursValue = Number(hoursText.replace(',', '.'));
  const wrong = hoursText.trim() !== '' && !(hoursValue > 0 && hoursValue <= 60);
  const set = (change: Partial<RunFacts>) => setEdited({ ...edited, ...change });
  const toggle = (day: Weekday) =>
    set({
      workdays: workdays.includes(day) ? workdays.filter((one) => one !== day) : [...workdays, day].sort(),
    });
  const keep = async () => {
    if (wrong) return;
    await save(() =>
      checklists.tell({
        startOn: facts.startOn || null,
        educationStartOn: facts.educationStartOn || null,
        trialEndOn: facts.trialEndOn || null,
        trialPeriodAgreed: facts.trialPeriodAgreed ?? null,
        workdays: workdays.length > 0 ? workdays : null,
        hoursPerWeek: hoursText.trim() ? hoursValue : null,
        asked: true,
      }),
    );
  };
  const disabled = !run.writable;
  return (
    <div class="sm-facts-form">
      {counts(({ anchor }) => anchor !== 'education-start') && (
        <Field
          label={t(run.template.leaving ? 'facts.last' : 'facts.start')}
          kind="date"
          value={facts.startOn ?? ''}
          onText={(startOn) => set({ startOn })}
          disabled={disabled}
        />
      )}
      {counts(({ anchor }) => anchor === 'education-start') && (
        <Field
          label={t('facts.education')}
          kind="date"
          value={facts.educationStartOn ?? ''}
          onText={(educationStartOn) => set({ educationStartOn })}
          disabled={disabled}
        />
      )}
      {counts(({ unit }) => unit === 'own-workday') && (
        <>
          <Field
            label={t('facts.hours')}
            kind="number"
            value={hoursText}
            onText={setHours}
            guard={wrong ? t('facts.hours-wrong') : null}
            disabled={disabled}
          />
          <fieldset class="sm-facts-days">
            <legend>{t('facts.days')}</legend>
            {WEEKDAYS.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={workdays.includes(day)}
                  disabled={disabled}
                  onChange={() => toggle(day)}
                />
                {t(`facts.day-${day}`)}
              </label>
            ))}
          </fieldset>
        </>
      )}
      {run.template.items.some(({ trialOnly }) => trialOnly) && (
        <>
          <fieldset class="sm-facts-days">
            <legend>{t('facts.trial')}</legend>
            {ANSWERS.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={group}
                  checked={facts.trialPeriodAgreed === answer}
                  disabled={disabled}
                  onChange={() => set({ trialPeriodAgreed: answer })}
                />
                {t(`facts.trial-${answer}`)}
              </label>
            ))}
          </fieldset>
          {facts.trialPeriodAgreed === 'yes' && (
            <Field
              label={t('facts.trial-end')}
              hint={t('facts.trial-end-hint')}
              kind="date"
              value={facts.trialEndOn ?? ''}
              onText={(trialEndOn) => set({ trialEndOn })}
              disabled={disabled}
            />
          )}
        </>
      )}
      <div class="sm-actions">
        <Button look="strong" disabled={disabled} onPress={() => void keep()}>
          {t('action.save')}
        </Button>
        {asking && (
          <Button
            look="quiet"
            disabled={disabled}
            onPress={() => void save(() => checklists.tell({ asked: true }))}
          >
            {t('facts.later')}
          </Button>
        )}
      </div>
      <SaveStatus state={state} cpr={t('save.cpr-note')} onRetry={() => void keep()} />
    </div>
  );
}
