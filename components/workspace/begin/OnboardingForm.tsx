import type { JSX } from 'preact';
import { TrialPeriod, Workdays } from '@/components/run-facts';
import { Button, Field, useText } from '@/components/ui';
import { NAME_LIMIT } from '@/lib/model';
import type { FormMistake, FormValues } from './form-values';

interface OnboardingFormProps {
  legend: string;
  form: FormValues;
  mistake: FormMistake | null;
  /** A list of it is counted from the first day of the peer's course. */
  education?: boolean;
  disabled: boolean;
  onChange: (form: FormValues) => void;
  onRemove: (() => void) | null;
}

/** Who begins, when, and how much they work: all that the days of the lists are counted by. */
export function OnboardingForm(props: OnboardingFormProps): JSX.Element {
  const { legend, form, mistake, education = false, disabled, onChange, onRemove } = props;
  const { t } = useText();
  const set = (change: Partial<FormValues>) => onChange({ ...form, ...change });
  const tooLong = (text: string) => t('item.too-long', { count: text.length, limit: NAME_LIMIT });
  const guards = {
    label: t('begin.label-missing'),
    cpr: t('save.cpr-note'),
    'label-long': tooLong(form.label),
  } as const;
  const guard = mistake && mistake in guards ? guards[mistake as keyof typeof guards] : null;
  return (
    <fieldset class="sm-work-form">
      <legend>{legend}</legend>
      <Field
        label={t('begin.label')}
        hint={t('begin.label-hint')}
        value={form.label}
        guard={guard}
        disabled={disabled}
        onText={(label) => set({ label })}
      />
      <div class="sm-work-pair">
        <Field
          label={t('facts.start')}
          kind="date"
          value={form.startOn}
          disabled={disabled}
          onText={(startOn) => set({ startOn })}
        />
        <Field
          label={t('facts.hours')}
          kind="number"
          value={form.hours}
          guard={mistake === 'hours' ? t('facts.hours-wrong') : null}
          disabled={disabled}
          onText={(hours) => set({ hours })}
        />
        <Field
          label={t('begin.contact')}
          value={form.contact}
          guard={mistake === 'contact-long' ? tooLong(form.contact) : null}
          disabled={disabled}
          onText={(contact) => set({ contact })}
        />
      </div>
      <Workdays
        legend={t('begin.days')}
        workdays={form.workdays}
        disabled={disabled}
        onChange={(workdays) => set({ workdays })}
      />
      <TrialPeriod trial={form} endHint={t('begin.trial-end-hint')} disabled={disabled} onChange={set} />
      {education && (
        <Field
          label={t('facts.education')}
          hint={t('begin.education-hint')}
          kind="date"
          value={form.educationStartOn}
          disabled={disabled}
          onText={(educationStartOn) => set({ educationStartOn })}
        />
      )}
      {onRemove && (
        <Button
          look="quiet"
          disabled={disabled}
          name={t('begin.remove-named', { who: legend })}
          onPress={onRemove}
        >
          {t('begin.remove')}
        </Button>
      )}
    </fieldset>
  );
}
