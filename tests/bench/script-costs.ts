import type { DrivenPage, TraceEvent } from '@/scripts/drive';

const MARK = 'sidemand-bench';
const TRACED = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];

const TASK = 'ThreadControllerImpl::RunTask';
/** Script that runs, with all that it makes the browser do while it waits: layout that it forces, its microtasks. */
const SCRIPT = new Set(['v8.callFunction', 'FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile']);

/** Processor time of the page's main thread in milliseconds. */
export interface Cost {
  /** All tasks. */
  readonly work: number;
  /** The scripts in question. */
  readonly own: number;
  /** The scripts in question, in the task where they took longest. */
  readonly longest: number;
  /** Tasks in which they ran. */
  readonly runs: number;
}

interface Task {
  readonly start: number;
  readonly work: number;
  own: number;
}

interface Span {
  readonly event: TraceEvent;
  readonly end: number;
}

/**
 * Begins to trace a page. The returned function ends it and gives what was done between one key and the next, for
 * each key, or in all where there was none; `scripts` is what the addresses of the scripts in question begin with.
 */
export async function traceCosts(page: DrivenPage, scripts: string | null): Promise<() => Promise<Cost[]>> {
  const end = await page.trace(TRACED);
  await page.evaluate((mark: string) => void performance.mark(mark), MARK);
  return async () => costsOf(await end(), scripts);
}

/** Begins to trace a page. The returned function ends it and gives the processor time of each task, in milliseconds. */
export async function traceTasks(page: DrivenPage): Promise<() => Promise<number[]>> {
  const end = await page.trace(TRACED);
  await page.evaluate((mark: string) => void performance.mark(mark), MARK);
  return async () => tasksOf(mainThreadOf(await end()), null).map(({ work }) => work);
}

function costsOf(events: readonly TraceEvent[], scripts: string | null): Cost[] {
  const tasks = tasksOf(mainThreadOf(events), scripts);
  const pressed = events.filter(isKeyDown).map(({ ts }) => ts);
  // A key belongs to the task that it was dispatched in.
  const starts = pressed.map((at) => tasks.findLast(({ start }) => start <= at)?.start ?? at);
  if (starts.length === 0) return [sum(tasks)];
  return starts.map((from, index) => {
    const until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return sum(tasks.filter(({ start }) => start >= from && start < until));
  });
}

function sum(tasks: readonly Task[]): Cost {
  return {
    work: tasks.reduce((total, { work }) => total + work, 0),
    own: tasks.reduce((total, { own }) => total + own, 0),
    longest: Math.max(0, ...tasks.map(({ own }) => own)),
    runs: tasks.filter(({ own }) => own > 0).length,
  };
}

const isKeyDown = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args.data?.type === 'keydown';

/** The whole events of the thread that the mark was made on, in order, the outer before the inner. */
function mainThreadOf(events: readonly TraceEvent[]): TraceEvent[] {
  const mark = events.find(({ name }) => name === MARK);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === mark?.pid && tid === mark.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function tasksOf(events: readonly TraceEvent[], scripts: string | null): Task[] {
  const tasks: Task[] = [];
  let task: Span | null = null;
  let script: Span | null = null;
  let counted = false;
  for (const event of events) {
    const span = { event, end: event.ts + (event.dur ?? 0) };
    if (task && event.ts >= task.end) task = null;
    if (script && event.ts >= script.end) script = null;
    if (event.name === TASK && !task) {
      task = span;
      tasks.push({ start: event.ts, work: (event.tdur ?? 0) / 1_000, own: 0 });
    }
    if (!SCRIPT.has(event.name)) continue;
    if (!script) {
      script = span;
      counted = false;
    }
    const isOwn = scripts !== null && event.args.data?.url?.startsWith(scripts);
    const current = tasks.at(-1);
    if (!isOwn || counted || !current) continue;
    // The outermost call, not this one alone: what its promises do afterwards is in no call of its own.
    current.own += (script.event.tdur ?? 0) / 1_000;
    counted = true;
  }
  return tasks;
}
