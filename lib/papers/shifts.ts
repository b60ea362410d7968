import type { CalendarEntry, IsoDate, PaperRow, PaperTemplate } from '@/lib/model';
import { filledRowsOf } from './answers';
import { spanOf } from './hours';
import { clockOf } from './week';

const DAY_MS = 86_400_000;

/** A shift as a row of days for a calendar. The file it goes into says which one is the newest. */
type Shift = Omit<CalendarEntry, 'sequence'>;

interface Shifts {
  readonly entries: readonly Shift[];
  /** How many are no entry: a day or a time is not there, or the end comes before the beginning. */
  readonly leftOut: number;
}

/**
 * The shifts of a paper with a week in it: every week from the first one on or after `from`. Each keeps its id while
 * hours and days change and others go, so that a calendar changes what is there.
 */
export function shiftEntries(
  template: PaperTemplate,
  { id, answers }: Pick<PaperRow, 'id' | 'answers'>,
  { from, title }: { readonly from: IsoDate; readonly title: string },
): Shifts {
  const parts = template.pages.flatMap(({ sections }) => sections.flatMap((section) => section.parts));
  const shifts = parts.find(({ week }) => week)?.week?.shifts;
  const question = template.questions.find((one) => one.id === shifts);
  const rows = question ? filledRowsOf(question, answers[question.id]) : [];
  const entries = rows.flatMap((row, at): Shift[] => {
    const span = spanOf(row);
    const weekday = Number(row.day);
    if (!span || !(weekday >= 1 && weekday <= 7)) return [];
    return [
      {
        uid: `${id}.shift-${row.id || at + 1}@sidemand`,
        title,
        on: firstOn(weekday, from),
        time: clockOf(span.from),
        minutes: span.to - span.from,
        repeat: 'FREQ=WEEKLY',
        quiet: true,
      },
    ];
  });
  return { entries, leftOut: rows.length - entries.length };
}

/** The first such weekday (1 is Monday) on or after this day. */
function firstOn(weekday: number, from: IsoDate): IsoDate {
  const day = new Date(`${from}T12:00:00Z`);
  const ahead = (weekday - day.getUTCDay() + 7) % 7;
  return new Date(day.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
}
