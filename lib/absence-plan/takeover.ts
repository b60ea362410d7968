import { daysBetween } from '@/lib/advice';
import {
  type AbsenceFile,
  BACK_SECTION,
  cleanText,
  fail,
  type Mark,
  type Marks,
  ok,
  type PlanNews,
  type PlannedLine,
  type Result,
  type Takeover,
} from '@/lib/model';
import { isAnswer, LONGEST_TEXT } from './plan-lines';

/** Days for which a run that was handed back can still be read here. */
export const KEPT_DAYS = 30;
/** Days at work again before the plan's owner is asked whether it wants correcting. */
const REST_DAYS = 7;
/** Longer is a sentence, and no initials. */
const LONGEST_INITIALS = 10;

export const NO_NEWS: PlanNews = { added: [], changed: [], removed: [] };

/** A run of a plan, with nothing done yet. */
export function startTakeover(file: AbsenceFile, id: string, writer: string, today: string): Takeover {
  const { plan, marks, handedBackOn, takenOn } = file;
  return {
    id,
    writer,
    initials: '',
    plan,
    marks,
    news: NO_NEWS,
    takenOn: takenOn ?? today,
    handedBackOn,
    askedToRevise: false,
  };
}

/** The marks that others and this copy have set on a line, in an order that is the same everywhere. */
export function marksOn(marks: Marks, line: string): readonly (Mark & { readonly writer: string })[] {
  const on = Object.hasOwn(marks, line) ? Object.entries(marks[line] ?? {}) : [];
  return on
    .map(([writer, mark]) => ({ ...mark, writer }))
    .sort((one, other) => (one.writer < other.writer ? -1 : 1));
}

/** This copy's own mark on a line. */
export const ownMark = ({ marks, writer }: Takeover, line: string): Mark | undefined =>
  marksOn(marks, line).find((mark) => mark.writer === writer);

/** Who has done a line: the first of them, or nobody. */
export const doneOn = (marks: Marks, line: string): Mark | undefined =>
  marksOn(marks, line).find(({ done }) => done);

/** The same run under other initials for what is marked from now on. */
export const withInitials = (takeover: Takeover, initials: string): Takeover => ({
  ...takeover,
  // Letters alone: no part of a number gets in while it is typed.
  initials: cleanText(initials).replace(/\d/g, '').slice(0, LONGEST_INITIALS),
});

/** The same run with a line done, or not done by this copy. */
export const tickLine = (takeover: Takeover, line: string, done: boolean, today: string): Takeover =>
  mark(takeover, line, { done }, today);

/** The same run with this copy's note to a line. `basedOn` is the note that was read. */
export function noteLine(
  takeover: Takeover,
  line: string,
  note: string,
  basedOn: string,
  today: string,
): Result<Takeover, 'changed-elsewhere' | 'too-long'> {
  const before = ownMark(takeover, line)?.note ?? '';
  const clean = cleanText(note);
  if (clean.length > LONGEST_TEXT) return fail('too-long');
  if (before !== basedOn && before !== clean) return fail('changed-elsewhere');
  return ok(mark(takeover, line, { note: clean }, today));
}

function mark(
  takeover: Takeover,
  line: string,
  change: Partial<Pick<Mark, 'done' | 'note'>>,
  today: string,
): Takeover {
  const { writer, initials: by, marks } = takeover;
  const before = ownMark(takeover, line) ?? { done: false, note: '', rev: 0 };
  const { done, note } = { ...before, ...change };
  const own: Mark = { done, note, by, on: today, rev: before.rev + 1 };
  return { ...takeover, marks: { ...marks, [line]: { ...marks[line], [writer]: own } } };
}

/** The same run, ended. */
export const handBack = (takeover: Takeover, today: string): Takeover => ({
  ...takeover,
  handedBackOn: takeover.handedBackOn ?? today,
});

/** The runs that have not had their 30 days since they were handed back. */
export const withoutExpired = (takeovers: readonly Takeover[], today: string): readonly Takeover[] =>
  takeovers.filter(
    ({ handedBackOn }) => handedBackOn === null || daysBetween(handedBackOn, today) < KEPT_DAYS,
  );

/** Whether it is time to ask the plan's owner, once, if it wants correcting. */
export const isRevisionDue = ({ handedBackOn, askedToRevise }: Takeover, today: string): boolean =>
  handedBackOn !== null && !askedToRevise && daysBetween(handedBackOn, today) >= REST_DAYS;

/** In the order a colleague needs them. `back`: when the person is at work again. */
export const RUN_GROUPS = ['today', 'this-week', 'later', 'back'] as const;
export type RunGroup = (typeof RUN_GROUPS)[number];

/** What is to be ticked off, by when; groups without lines are left out. Answers are no tasks. */
export function groupLines(
  lines: readonly PlannedLine[],
): readonly { readonly group: RunGroup; readonly lines: readonly PlannedLine[] }[] {
  const tasks = lines.filter((line) => !isAnswer(line));
  return RUN_GROUPS.map((group) => ({
    group,
    lines: tasks.filter((line) => groupOf(line) === group),
  })).filter((one) => one.lines.length > 0);
}

const groupOf = ({ section, when }: PlannedLine): RunGroup => (section === BACK_SECTION ? 'back' : when);

/** Days away after which the next group is due. */
const DUE_FROM: Readonly<Record<Exclude<RunGroup, 'back'>, number>> = { today: 0, 'this-week': 1, later: 7 };

/** Whether a group is for now: told inside the panel alone. */
export const isDue = (group: RunGroup, { takenOn }: Takeover, today: string): boolean =>
  group !== 'back' && daysBetween(takenOn, today) >= DUE_FROM[group];
