import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { KEPT_DAYS } from '@/lib/absence-plan';
import type { Takeover } from '@/lib/model';
import { type ReportLine, reportOf } from './report';

/** The list that is handed back: what waits first, then what was done and by whom. */
export function RunReport({ run }: { run: Takeover }): JSX.Element {
  const text = useText();
  const { t, day } = text;
  const { done, waiting } = reportOf(run, text);
  return (
    <div class="sm-report">
      {run.handedBackOn && <p>{t('run.ended-means', { date: day(run.handedBackOn), days: KEPT_DAYS })}</p>}
      <ReportLines title={t('run.waiting')} lines={waiting} />
      <ReportLines title={t('run.done')} lines={done} />
    </div>
  );
}

export function ReportLines({
  title,
  lines,
}: {
  title: string;
  lines: readonly ReportLine[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="sm-absence-lines">
        {lines.map(({ id, text, done, notes }) => (
          <li key={id}>
            <p class="sm-absence-text">{text}</p>
            {done && <p class="sm-hint">{done}</p>}
            {notes.map((note) => (
              <p key={note} class="sm-run-note">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
