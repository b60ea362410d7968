/** Quiet time after the last change before the text is read. */
const QUIET_MS = 120;
/** Steady typing is read at least this often. */
const LONGEST_WAIT_MS = 600;
/**
 * From one reading to the next at least so many ms, by who changed the text: the person's own keys; somebody else, and
 * the browser told of it; or nobody told, and it is read as seldom as it is looked for. Else a page that writes its own
 * field in a loop would keep us reading.
 */
export const GAP_MS = { typed: 0, told: 300, silent: 1_000 } as const;
/** A busy page's own work goes before a reading, at most so long. */
const LONGEST_DELAY_MS = 60;

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'background' | 'user-visible' }): Promise<unknown>;
}
const scheduler = (globalThis as { scheduler?: TaskScheduler }).scheduler;

/**
 * Gives the page a turn: whatever it has to do now, and the browser before it, goes first. `scheduler.yield()`
 * would not do: it comes back before all that the page has waiting.
 */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    // By a function of ours, so that a trace can tell whose work it is that follows.
    const goOn = () => resolve();
    if (scheduler) void scheduler.postTask(goOn, { priority: 'user-visible' });
    else setTimeout(goOn);
  });
}

/** Behind whatever the page has to do, but not for ever: a page that is always busy is written in as well. */
function runInBackground(task: () => void, signal: AbortSignal): void {
  if (!scheduler) {
    task();
    return;
  }
  let isStarted = false;
  const start = () => {
    clearTimeout(late);
    if (!isStarted && !signal.aborted) task();
    isStarted = true;
  };
  const late = setTimeout(start, LONGEST_DELAY_MS);
  void scheduler.postTask(start, { priority: 'background' });
}

export interface Schedule {
  /** The text has changed. */
  changed(by: keyof typeof GAP_MS): void;
  /** Look again after `delay` ms, unless something asks sooner. */
  lookAgain(delay: number): void;
}

/** Runs `look` when the text has come to rest, never while the page is hidden. */
export function createSchedule(document: Document, look: () => void, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off; a reading that has been put off since is due later. */
  let armed = Number.POSITIVE_INFINITY;
  let due = Number.POSITIVE_INFINITY;
  let waitingSince = 0;
  let lastRun = Number.NEGATIVE_INFINITY;
  let missed = false;

  const arm = () => {
    clearTimeout(timer);
    armed = due;
    timer = setTimeout(wake, Math.max(0, due - performance.now()));
  };
  const wake = () => {
    armed = Number.POSITIVE_INFINITY;
    // Timers count whole milliseconds.
    if (due - performance.now() >= 1) arm();
    else start();
  };
  const start = () => {
    due = Number.POSITIVE_INFINITY;
    waitingSince = 0;
    missed = document.hidden;
    if (missed) return;
    lastRun = performance.now();
    runInBackground(look, signal);
  };
  const startAt = (time: number) => {
    if (signal.aborted) return;
    due = time;
    // A timer set anew at each key would be most of what a key costs us: a later one waits for the first.
    if (due < armed) arm();
  };

  document.addEventListener('visibilitychange', () => missed && !document.hidden && start(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    changed(by) {
      const now = performance.now();
      waitingSince ||= now;
      const rested = Math.min(now + QUIET_MS, waitingSince + LONGEST_WAIT_MS);
      startAt(Math.max(rested, lastRun + GAP_MS[by]));
    },
    lookAgain(delay) {
      const time = performance.now() + delay;
      if (time < due) startAt(time);
    },
  };
}
