import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TrialPeriod, Workdays } from '@/components/run-facts';
import { Button, Field, useText } from '@/components/ui';
import { daysChanged, factsApart, factsOf } from '@/lib/checklists';
import type { DueDay, RunFacts } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import type { RunShown } from './use-run';

interface RunFactsFormProps {
  run: RunShown;
  /** For the first time, with a way around it. */
  asking: boolean;
}

/** First day, hours, days of the week, trial period: only what the list is counted by. */
export function RunFactsForm({ run, asking }: RunFactsFormProps): JSX.Element {
  const { t } = useText();
  const { checklists } = usePanel().ports;
  const { state, save, retry, rest } = useSave();
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
  const set = (change: Partial<RunFacts>) => {
    setEdited({ ...edited, ...change });
    rest();
  };
  const writeHours = (next: string) => {
    setHours(next);
    rest();
  };
  const keep = () => {
    if (wrong) return;
    void save(() =>
      checklists.tell({
        ...daysChanged(saved, {
          startOn: facts.startOn || null,
          educationStartOn: facts.educationStartOn || null,
          trialEndOn: facts.trialEndOn || null,
          trialPeriodAgreed: facts.trialPeriodAgreed ?? null,
          workdays: workdays.length > 0 ? workdays : null,
          hoursPerWeek: hoursText.trim() ? hoursValue : null,
        }),
        asked: true,
      }),
    );
  };
  // Of two that stand side by side, a save would take one for the whole.
  const disabled = !run.writable || factsApart(run.shown.run).length > 0;
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
            onText={writeHours}
            guard={wrong ? t('facts.hours-wrong') : null}
            disabled={disabled}
          />
          <Workdays
            legend={t('facts.days')}
            workdays={workdays}
            disabled={disabled}
            onChange={(workdays) => set({ workdays })}
          />
        </>
      )}
      {run.template.items.some(({ trialOnly }) => trialOnly) && (
        <TrialPeriod trial={facts} endHint={t('facts.trial-end-hint')} disabled={disabled} onChange={set} />
      )}
      <div class="sm-actions">
        <Button look="strong" disabled={disabled} onPress={keep}>
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
      <SaveStatus state={state} cpr={t('save.cpr-note')} onRetry={retry} />
    </div>
  );
}
