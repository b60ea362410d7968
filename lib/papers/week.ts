import type { PaperBlock, PaperSpan, PaperWeekTask } from '@/lib/model';
import { type AnswerRow, filledRowsOf } from './answers';
import { countsOf, spanOf } from './hours';
import { type Making, questionOf } from './wording';

/** Monday to Friday are always there; Saturday and Sunday when something is on them. */
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];
const HOUR = 60;

/** The week as it is drawn; `null` where nothing with a day and times is in it. */
export function weekBlock(making: Making, ids: { shifts: string; tasks: string }): PaperBlock | null {
  const shifts = timed(making, ids.shifts);
  const tasks = timed(making, ids.tasks);
  const all = [...shifts, ...tasks];
  if (all.length === 0) return null;
  const days = WEEKDAYS.filter((day) => Number(day) <= 5 || all.some((one) => one.day === day));
  return {
    kind: 'week',
    hours: {
      from: Math.floor(Math.min(...all.map(({ from }) => from)) / HOUR) * HOUR,
      to: Math.ceil(Math.max(...all.map(({ to }) => to)) / HOUR) * HOUR,
    },
    days: days.map((day) => ({
      name: dayName(Number(day), making.locale),
      shifts: shifts
        .filter((one) => one.day === day)
        .map(({ from, to, kind, title }) => ({ from, to, title: title || kind })),
      tasks: inLanes(tasks.filter((one) => one.day === day)),
    })),
  };
}

interface Timed extends PaperSpan {
  readonly day: string;
  readonly kind: string;
  readonly title: string;
  readonly counts?: 'peer' | 'other';
}

/** The rows of a question that have a day and a time, with their choice in words. */
function timed({ template, answers, locale }: Making, id: string): readonly Timed[] {
  const question = questionOf(template, id);
  if (!question) return [];
  const said = (row: AnswerRow, column: string) =>
    question.columns?.find((one) => one.id === column)?.options?.find((option) => option.id === row[column])
      ?.text[locale] ?? '';
  return filledRowsOf(question, answers[id]).flatMap((row) => {
    const span = spanOf(row);
    const day = row.day ?? '';
    if (!span || !WEEKDAYS.includes(day)) return [];
    const counts = countsOf(question, row);
    const title = (row.what ?? '').trim();
    return [{ ...span, day, kind: said(row, 'kind'), title, ...(counts ? { counts } : {}) }];
  });
}

/** What overlaps lies side by side: each takes the first lane that is free when it begins. */
function inLanes(tasks: readonly Timed[]): readonly PaperWeekTask[] {
  const ends: number[] = [];
  const placed = [...tasks]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map((task) => {
      const free = ends.findIndex((end) => end <= task.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = task.to;
      return { task, lane };
    });
  return placed.map(({ task, lane }) => {
    const beside = placed.filter(({ task: other }) => other.from < task.to && other.to > task.from);
    const { from, to, kind, title, counts } = task;
    const lanes = Math.max(...beside.map((one) => one.lane)) + 1;
    return { from, to, kind, title, lane, lanes, ...(counts ? { counts } : {}) };
  });
}

function dayName(weekday: number, locale: 'da' | 'en'): string {
  // 5 January 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 0, 4 + weekday, 12));
  const format = locale === 'da' ? 'da-DK' : 'en-GB';
  const name = new Intl.DateTimeFormat(format, { weekday: 'long', timeZone: 'UTC' }).format(day);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Minutes after midnight as the clock says them, on the next day too: `09:30`. */
export function clockOf(minutes: number): string {
  return [Math.floor(minutes / HOUR) % 24, minutes % HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
