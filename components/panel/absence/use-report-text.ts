import { useText } from '@/components/ui';
import { answerIn } from '@/lib/absence-plan';
import type { Takeover } from '@/lib/model';
import { type ReportLine, reportOf } from './report';

/** The list of what was done and what waits as a text to copy. */
export function useReportText(run: Takeover): string {
  const text = useText();
  const { t } = text;
  const { done, waiting } = reportOf(run, text);
  const rows = (lines: readonly ReportLine[]) =>
    lines.map(
      (line) => `- ${[line.done ? `${line.text} (${line.done})` : line.text, ...line.notes].join('\n  ')}`,
    );
  const part = (title: string, lines: readonly ReportLine[]) =>
    lines.length > 0 ? [title, ...rows(lines), ''] : [];
  return [
    t('run.title', { name: answerIn(run.plan.lines, 'name') || t('absence.unnamed') }),
    '',
    ...part(t('run.waiting'), waiting),
    ...part(t('run.done'), done),
  ]
    .join('\n')
    .trim();
}
