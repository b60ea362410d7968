import type { AbsenceFile, HandedPlan, Mark, Marks, PlanNews, PlannedLine, Takeover } from '@/lib/model';
import { NO_NEWS, startTakeover, withoutExpired } from './takeover';

/** What a file would change here. */
export interface FileEffect {
  /**
   * `new`: a run begins. `newer`: the run goes on with a newer plan. `marks`: the same plan, with what others have
   * done. `same`: nothing is new. `older`: the plan here is newer, and nothing else is new. `expired`: it tells of
   * a run that has been deleted since.
   */
  readonly kind: 'new' | 'newer' | 'marks' | 'same' | 'older' | 'expired';
  /** The run it belongs to; `null` where one would begin. */
  readonly takeover: Takeover | null;
  readonly news: PlanNews;
}

/** A plan alone belongs to the run that goes on. A run belongs to the one it has days in common with. */
function runOf(
  takeovers: readonly Takeover[],
  { plan, takenOn, handedBackOn }: AbsenceFile,
): Takeover | undefined {
  const same = takeovers.filter((one) => one.plan.id === plan.id);
  if (takenOn === null) return same.find((one) => one.handedBackOn === null);
  return same.find(
    (one) =>
      (handedBackOn === null || one.takenOn <= handedBackOn) &&
      (one.handedBackOn === null || takenOn <= one.handedBackOn),
  );
}

/** What taking a file in would do. */
export function compareFile(takeovers: readonly Takeover[], file: AbsenceFile, today: string): FileEffect {
  const takeover = runOf(takeovers, file) ?? null;
  if (!takeover) {
    const [kept] = withoutExpired([startTakeover(file, '', '', today)], today);
    return { kind: kept ? 'new' : 'expired', takeover, news: NO_NEWS };
  }
  const merged = mergeTakeover(takeover, file);
  const { news } = merged;
  if (endsHere(takeover, merged, today)) return { kind: 'expired', takeover, news: NO_NEWS };
  if (merged.plan !== takeover.plan) return { kind: 'newer', takeover, news };
  const isAnythingNew = (['marks', 'handedBackOn', 'takenOn'] as const).some(
    (part) => !isSame(merged[part], takeover[part]),
  );
  if (isAnythingNew) return { kind: 'marks', takeover, news };
  return { kind: isSame(takeover.plan, file.plan) ? 'same' : 'older', takeover, news };
}

/** The runs with the file taken in. The order of files, and how often one comes, makes no difference to a run. */
export function takeFile(
  takeovers: readonly Takeover[],
  file: AbsenceFile,
  fresh: { readonly id: string; readonly writer: string; readonly today: string },
): { readonly takeovers: readonly Takeover[]; readonly id: string } {
  const here = runOf(takeovers, file);
  if (here) {
    const merged = mergeTakeover(here, file);
    if (endsHere(here, merged, fresh.today)) return { takeovers, id: here.id };
    return { takeovers: takeovers.map((one) => (one === here ? merged : one)), id: here.id };
  }
  const started = startTakeover(file, fresh.id, fresh.writer, fresh.today);
  return { takeovers: [...takeovers, started], id: started.id };
}

/** A run that is still used here is never deleted by what was handed back long ago elsewhere. */
const endsHere = (here: Takeover, merged: Takeover, today: string): boolean =>
  withoutExpired([here], today).length > 0 && withoutExpired([merged], today).length === 0;

function mergeTakeover(here: Takeover, file: AbsenceFile): Takeover {
  const plan = newerPlan(here.plan, file.plan);
  const takenOn = earlier(here.takenOn, file.takenOn) ?? here.takenOn;
  return {
    ...here,
    plan,
    marks: mergeMarks(here.marks, file.marks),
    // The same version, handed over once more, brings nothing to be told anew.
    news: plan.version === here.plan.version ? here.news : newsOf(here, plan),
    takenOn,
    handedBackOn: earlier(here.handedBackOn, file.handedBackOn),
  };
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

/** The later of two states of one plan. Never decided by a clock where the version tells. */
function newerPlan(here: HandedPlan, there: HandedPlan): HandedPlan {
  if (here.version !== there.version) return here.version > there.version ? here : there;
  if (here.handedOn !== there.handedOn) return here.handedOn > there.handedOn ? here : there;
  return JSON.stringify(here) >= JSON.stringify(there) ? here : there;
}

/** Everybody's marks: each copy's own, in the newest state that is known of it. */
export function mergeMarks(here: Marks, there: Marks): Marks {
  const lines = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  return Object.fromEntries(
    lines.map((line) => [line, mergeLine(ownValue(here, line), ownValue(there, line))]),
  );
}

type LineMarks = Readonly<Record<string, Mark>>;

function mergeLine(here: LineMarks, there: LineMarks): LineMarks {
  const writers = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  return Object.fromEntries(
    writers.flatMap((writer) => {
      const mark = newerMark(here[writer], there[writer]);
      return mark ? [[writer, mark] as const] : [];
    }),
  );
}

function newerMark(here: Mark | undefined, there: Mark | undefined): Mark | undefined {
  if (!here || !there) return here ?? there;
  if (here.rev !== there.rev) return here.rev > there.rev ? here : there;
  return JSON.stringify(here) >= JSON.stringify(there) ? here : there;
}

const ownValue = (marks: Marks, line: string): LineMarks => (Object.hasOwn(marks, line) && marks[line]) || {};

/** What a newer plan brings, line by line. */
function newsOf({ plan: before, news }: Takeover, after: HandedPlan): PlanNews {
  const was = new Map(before.lines.map((line) => [line.id, line]));
  const is = new Set(after.lines.map(({ id }) => id));
  const isChanged = (line: PlannedLine) => {
    const old = was.get(line.id);
    return old !== undefined && !isSame(old, line);
  };
  return {
    added: after.lines.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    changed: after.lines.filter(isChanged).map(({ id }) => id),
    removed: [...news.removed, ...before.lines].filter(({ id }) => !is.has(id)),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
