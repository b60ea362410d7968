import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Weekday } from '@/lib/model';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface WorkdaysProps {
  legend: string;
  workdays: readonly Weekday[];
  disabled: boolean;
  /** Monday first. */
  onChange: (workdays: Weekday[]) => void;
}

/** The days of the week somebody works. */
export function Workdays({ legend, workdays, disabled, onChange }: WorkdaysProps): JSX.Element {
  const { t } = useText();
  return (
    <fieldset class="sm-ticks">
      <legend>{legend}</legend>
      {WEEKDAYS.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={workdays.includes(day)}
            disabled={disabled}
            onChange={({ currentTarget: { checked } }) =>
              onChange(WEEKDAYS.filter((one) => (one === day ? checked : workdays.includes(one))))
            }
          />
          {t(`facts.day-${day}`)}
        </label>
      ))}
    </fieldset>
  );
}
