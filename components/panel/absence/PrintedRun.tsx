import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { answerIn } from '@/lib/absence-plan';
import type { Takeover } from '@/lib/model';
import { ReportLines } from './RunReport';
import { reportOf } from './report';

/** What was done and what waits, on A4. Not on the screen. */
export function PrintedRun({ run }: { run: Takeover }): JSX.Element {
  const text = useText();
  const { t, day } = text;
  const { done, waiting } = reportOf(run, text);
  return (
    <section class="sm-absence-print">
      <h2>{t('run.title', { name: answerIn(run.plan.lines, 'name') || t('absence.unnamed') })}</h2>
      <p>{t('run.printed-on', { version: run.plan.version, date: day(new Date().toISOString()) })}</p>
      <ReportLines title={t('run.waiting')} lines={waiting} />
      <ReportLines title={t('run.done')} lines={done} />
    </section>
  );
}
