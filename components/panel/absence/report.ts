import type { Text } from '@/components/ui';
import { doneOn, groupLines, marksOn } from '@/lib/absence-plan';
import type { PlannedLine, Takeover } from '@/lib/model';

/** A line of what is handed back: its words, who did it, and what was noted. */
export interface ReportLine {
  readonly id: string;
  readonly text: string;
  /** "MH, 24. november"; empty where it waits. */
  readonly done: string;
  readonly notes: readonly string[];
}

/** What was done of a plan, and what waits. Who was asked what, and how often, is not in it. */
export function reportOf(
  run: Takeover,
  { day }: Pick<Text, 'day'>,
): { readonly done: readonly ReportLine[]; readonly waiting: readonly ReportLine[] } {
  const here = groupLines(run.plan.lines).flatMap(({ lines }) => lines);
  const gone = run.news.removed.filter(({ id }) => doneOn(run.marks, id));
  const told = [...here, ...gone].map((line) => reportLine(run, line, day));
  return { done: told.filter(({ done }) => done), waiting: told.filter(({ done }) => !done) };
}

function reportLine({ marks }: Takeover, { id, text }: PlannedLine, day: Text['day']): ReportLine {
  const doer = doneOn(marks, id);
  const notes = marksOn(marks, id).filter(({ note }) => note);
  return {
    id,
    text,
    done: doer ? [doer.by, day(doer.on)].filter(Boolean).join(', ') : '',
    notes: notes.map(({ by, note }) => (by ? `${by}: ${note}` : note)),
  };
}
