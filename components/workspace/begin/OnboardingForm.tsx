import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import type { Weekday } from '@/lib/model';
import type { FormMistake, FormValues } from './form-values';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ANSWERS = ['yes', 'no', 'unknown'] as const;

interface OnboardingFormProps {
  legend: string;
  form: FormValues;
  mistake: FormMistake | null;
  disabled: boolean;
  onChange: (form: FormValues) => void;
  onRemove: (() => void) | null;
}

/** Who begins, when, and how much they work: all that the days of the lists are counted by. */
export function OnboardingForm(props: OnboardingFormProps): JSX.Element {
  const { legend, form, mistake, disabled, onChange, onRemove } = props;
  const { t } = useText();
  const group = useId();
  const set = (change: Partial<FormValues>) => onChange({ ...form, ...change });
  const toggle = (day: Weekday) =>
    set({
      workdays: form.workdays.includes(day)
        ? form.workdays.filter((one) => one !== day)
        : [...form.workdays, day].sort(),
    });
  const guard =
    mistake === 'label' ? t('begin.label-missing') : mistake === 'cpr' ? t('save.cpr-note') : null;
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
          disabled={disabled}
          onText={(contact) => set({ contact })}
        />
      </div>
      <fieldset class="sm-work-ticks">
        <legend>{t('begin.days')}</legend>
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={form.workdays.includes(day)}
              disabled={disabled}
              onChange={() => toggle(day)}
            />
            {t(`facts.day-${day}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="sm-work-ticks">
        <legend>{t('facts.trial')}</legend>
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={group}
              checked={form.trial === answer}
              disabled={disabled}
              onChange={() => set({ trial: answer })}
            />
            {t(`facts.trial-${answer}`)}
          </label>
        ))}
      </fieldset>
      {form.trial === 'yes' && (
        <Field
          label={t('facts.trial-end')}
          hint={t('begin.trial-end-hint')}
          kind="date"
          value={form.trialEndOn}
          disabled={disabled}
          onText={(trialEndOn) => set({ trialEndOn })}
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
