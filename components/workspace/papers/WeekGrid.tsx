import type { JSX } from 'preact';
import type { PaperBlock, PaperSpan } from '@/lib/model';
import { clockOf } from '@/lib/papers';

/** A week by the clock: a column for each day, shifts behind, and what the hours go to upon them. */
export function WeekGrid({ week }: { week: Extract<PaperBlock, { kind: 'week' }> }): JSX.Element {
  const { hours, days } = week;
  const length = hours.to - hours.from;
  const place = ({ from, to }: PaperSpan) => ({
    '--sm-from': `${(100 * (from - hours.from)) / length}%`,
    '--sm-long': `${(100 * (to - from)) / length}%`,
  });
  const marks = Array.from({ length: length / 60 + 1 }, (_, n) => hours.from + 60 * n);
  return (
    <div class="sm-week" style={{ '--sm-week-hours': length / 60 }}>
      <div class="sm-week-clock" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ top: `${(100 * (mark - hours.from)) / length}%` }}>
            {clockOf(mark)}
          </span>
        ))}
      </div>
      {days.map(({ name, shifts, tasks }) => (
        <section key={name} class="sm-week-day">
          <h2>{name}</h2>
          <ul>
            {shifts.map((shift) => (
              <li key={`${shift.from}-${shift.to}`} class="sm-week-shift" style={place(shift)}>
                <span>
                  {`${clockOf(shift.from)}–${clockOf(shift.to)}`} {shift.title}
                </span>
              </li>
            ))}
            {tasks.map((task) => (
              <li
                key={`${task.from}-${task.to}-${task.lane}`}
                class={`sm-week-task sm-week-${task.counts ?? 'neither'}`}
                style={{
                  ...place(task),
                  '--sm-at': `${(100 * task.lane) / task.lanes}%`,
                  '--sm-wide': `${100 / task.lanes}%`,
                }}
              >
                <span>
                  <b>{task.title || task.kind}</b> {clockOf(task.from)}–{clockOf(task.to)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
