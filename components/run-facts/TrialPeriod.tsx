import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Field, useText } from '@/components/ui';
import type { RunFacts } from '@/lib/model';

const ANSWERS = ['yes', 'no', 'unknown'] as const;

type Trial = Pick<RunFacts, 'trialPeriodAgreed' | 'trialEndOn'>;

interface TrialPeriodProps {
  trial: Trial;
  /** Where the last day stands, or can be read. */
  endHint: string;
  disabled: boolean;
  onChange: (trial: Trial) => void;
}

/** Whether a trial period was agreed in the contract, and its last day if it was. */
export function TrialPeriod({ trial, endHint, disabled, onChange }: TrialPeriodProps): JSX.Element {
  const { t } = useText();
  const group = useId();
  return (
    <>
      <fieldset class="sm-ticks">
        <legend>{t('facts.trial')}</legend>
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={group}
              checked={trial.trialPeriodAgreed === answer}
              disabled={disabled}
              onChange={() => onChange({ trialPeriodAgreed: answer })}
            />
            {t(`facts.trial-${answer}`)}
          </label>
        ))}
      </fieldset>
      {trial.trialPeriodAgreed === 'yes' && (
        <Field
          label={t('facts.trial-end')}
          hint={endHint}
          kind="date"
          value={trial.trialEndOn ?? ''}
          onText={(trialEndOn) => onChange({ trialEndOn })}
          disabled={disabled}
        />
      )}
    </>
  );
}
