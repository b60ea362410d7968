import type { CalendarEntry, IsoDate, PaperRow, PaperTemplate } from '@/lib/model';
import { filledRowsOf } from './answers';
import { spanOf } from './hours';
import { clockOf } from './week';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The shifts of a paper with a week in it, each as a row of days for a calendar: every week from the first one on or after
 * `from`. A shift keeps its id as long as it is the same one of its weekday, so that a changed hour changes what is there.
 */
export function shiftEntries(
  template: PaperTemplate,
  { id, answers, updatedAt }: PaperRow,
  { from, title }: { readonly from: IsoDate; readonly title: string },
): readonly CalendarEntry[] {
  const parts = template.pages.flatMap(({ sections }) => sections.flatMap((section) => section.parts));
  const shifts = parts.find(({ week }) => week)?.week?.shifts;
  const question = template.questions.find((one) => one.id === shifts);
  if (!question) return [];
  const rows = filledRowsOf(question, answers[question.id]);
  return rows.flatMap((row, at) => {
    const span = spanOf(row);
    const weekday = Number(row.day);
    if (!span || !(weekday >= 1 && weekday <= 7)) return [];
    const nth = rows.slice(0, at).filter(({ day }) => day === row.day).length;
    return [
      {
        uid: `${id}.shift-${weekday}-${nth}@sidemand`,
        sequence: Math.floor(Date.parse(updatedAt) / MINUTE_MS),
        title,
        on: firstOn(weekday, from),
        time: clockOf(span.from),
        minutes: span.to - span.from,
        repeat: 'FREQ=WEEKLY',
        quiet: true,
      },
    ];
  });
}

/** The first such weekday (1 is Monday) on or after this day. */
function firstOn(weekday: number, from: IsoDate): IsoDate {
  const day = new Date(`${from}T12:00:00Z`);
  const ahead = (weekday - day.getUTCDay() + 7) % 7;
  return new Date(day.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
}
