import { dayOf, daysBetween } from '@/lib/advice';
import {
  ABSENCE_ANSWERS,
  type AbsenceLine,
  type AbsencePlan,
  cleanText,
  fail,
  ok,
  type PlannedLine,
  type Result,
} from '@/lib/model';

export const MOST_LINES = 200;
/** In UTF-16 units. */
export const LONGEST_TEXT = 2_000;
/** Days for which a removed line can be had back. */
export const UNDO_DAYS = 30;

type Changed = Result<AbsencePlan, 'changed-elsewhere' | 'too-long' | 'too-many'>;

/** A plan with nothing in it. */
export const startPlan = (id: string, savedAt: string): AbsencePlan => ({
  id,
  version: 1,
  lines: [],
  handedOver: [],
  savedAt,
});

/** The lines that are there. */
export const linesOf = (plan: AbsencePlan): readonly AbsenceLine[] =>
  plan.lines.filter((line) => !line.removedOn);

/** Whether a line is the answer to a question that has one. */
export const isAnswer = ({ id }: Pick<PlannedLine, 'id'>): boolean =>
  ABSENCE_ANSWERS.some((answer) => answer === id);

/** The answer to a question that has one; empty where there is none. */
export function answerIn(lines: readonly PlannedLine[], question: (typeof ABSENCE_ANSWERS)[number]): string {
  return lines.find(({ id }) => id === question)?.text ?? '';
}

/** The same plan with a line new or changed. `basedOn` is the rev that was read, 0 for a new one. */
export function putLine(plan: AbsencePlan, said: PlannedLine, basedOn: number, savedAt: string): Changed {
  const before = plan.lines.find(({ id }) => id === said.id);
  if ((before?.rev ?? 0) !== basedOn) return fail('changed-elsewhere');
  const text = cleanText(said.text);
  if (text.length > LONGEST_TEXT) return fail('too-long');
  if (!before && plan.lines.length >= MOST_LINES) return fail('too-many');
  if (before && !before.removedOn && before.text === text && before.when === said.when) return ok(plan);
  const { id, section, when } = said;
  return ok(changeLine(plan, { id, section, when, text }, savedAt));
}

/** The same plan without the line, which can be had back for {@link UNDO_DAYS}. */
export function removeLine(plan: AbsencePlan, line: string, basedOn: number, savedAt: string): Changed {
  const before = plan.lines.find(({ id }) => id === line);
  if (!before || before.rev !== basedOn) return fail('changed-elsewhere');
  if (before.removedOn) return ok(plan);
  return ok(changeLine(plan, { ...before, removedOn: dayOf(new Date(savedAt)) }, savedAt));
}

/** The same plan with a removed line in its old place. */
export function restoreLine(plan: AbsencePlan, line: string, savedAt: string): Changed {
  const before = plan.lines.find(({ id }) => id === line);
  if (!before) return fail('changed-elsewhere');
  const { removedOn, ...rest } = before;
  return ok(removedOn ? changeLine(plan, rest, savedAt) : plan);
}

function changeLine(
  plan: AbsencePlan,
  line: PlannedLine & { readonly removedOn?: string },
  savedAt: string,
): AbsencePlan {
  const version = plan.version + (plan.handedOver.some((entry) => entry.version === plan.version) ? 1 : 0);
  const before = plan.lines.find(({ id }) => id === line.id);
  const { id, section, text, when, removedOn } = line;
  const next: AbsenceLine = {
    id,
    section,
    text,
    when,
    rev: (before?.rev ?? 0) + 1,
    addedIn: before?.addedIn ?? version,
    changedIn: version,
    ...(removedOn && { removedOn }),
  };
  const lines = before ? plan.lines.map((other) => (other.id === id ? next : other)) : [...plan.lines, next];
  return { ...plan, version, lines: withoutForgotten(lines, dayOf(new Date(savedAt))), savedAt };
}

const withoutForgotten = (lines: readonly AbsenceLine[], today: string): readonly AbsenceLine[] =>
  lines.filter(({ removedOn }) => !removedOn || daysBetween(removedOn, today) < UNDO_DAYS);
