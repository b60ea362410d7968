/** Quiet time after the last change before the text is read. */
const QUIET_MS = 120;
/** Steady typing is read at least this often. */
const LONGEST_WAIT_MS = 600;
/** A page that writes its own field in a loop gets no more than one reading in this time. */
const SHORTEST_GAP_MS = 300;

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'background'; signal: AbortSignal }): Promise<unknown>;
  yield?(): Promise<void>;
}
const scheduler = (globalThis as { scheduler?: TaskScheduler }).scheduler;

/** Gives the page a turn. */
export function yieldToPage(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

function runInBackground(task: () => void, signal: AbortSignal): void {
  if (!scheduler) task();
  // Rejects when aborted, which is what was asked for.
  else scheduler.postTask(task, { priority: 'background', signal }).catch(() => {});
}

export interface Schedule {
  /** The text has changed; `typed`: by the person's own keys. */
  changed(typed: boolean): void;
  /** Look again after `delay` ms, unless something asks sooner. */
  lookAgain(delay: number): void;
}

/** Runs `look` when the text has come to rest, never while the page is hidden. */
export function createSchedule(document: Document, look: () => void, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let waitingSince = 0;
  let lastRun = Number.NEGATIVE_INFINITY;
  let missed = false;

  const start = () => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    waitingSince = 0;
    missed = document.hidden;
    if (missed) return;
    lastRun = performance.now();
    runInBackground(look, signal);
  };
  const startAt = (time: number) => {
    // An overdue look is never put off: a page that writes in a tight loop would starve it.
    if (signal.aborted || (timer !== undefined && time === due)) return;
    clearTimeout(timer);
    due = time;
    timer = setTimeout(start, Math.max(0, time - performance.now()));
  };

  document.addEventListener('visibilitychange', () => missed && !document.hidden && start(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    changed(typed) {
      const now = performance.now();
      waitingSince ||= now;
      const rested = Math.min(now + QUIET_MS, waitingSince + LONGEST_WAIT_MS);
      startAt(typed ? rested : Math.max(rested, lastRun + SHORTEST_GAP_MS));
    },
    lookAgain(delay) {
      const time = performance.now() + delay;
      if (time < due) startAt(time);
    },
  };
}
