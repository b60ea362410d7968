import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '@/components/ui';
import { ABSENCE_TIMES, type AbsenceTime } from '@/lib/model';

interface WhenChoiceProps {
  value: AbsenceTime;
  disabled: boolean;
  onChoose: (when: AbsenceTime) => void;
}

/** When a colleague needs a line, counted from the first day away. */
export function WhenChoice({ value, disabled, onChoose }: WhenChoiceProps): JSX.Element {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset class="sm-when" disabled={disabled}>
      <legend>{t('absence.when')}</legend>
      {ABSENCE_TIMES.map((when) => (
        <label key={when}>
          <input type="radio" name={name} checked={when === value} onChange={() => onChoose(when)} />
          <span>{t(`absence.when.${when}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
