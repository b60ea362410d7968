import { signal } from '@preact/signals';
import type { Live } from '@/lib/model';

/** So long before it locks it says so (WCAG 2.2.1). */
export const WARN_MS = 20_000;
const LOOK_EVERY_MS = 1_000;

export interface AutoLockOptions {
  /** How long nobody has to do anything, ms. Asked each time: the person may change it meanwhile. */
  readonly after: () => number;
  readonly lock: () => void;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** Counts for as long as something is open. */
export interface AutoLock {
  /** Whole seconds left in the last twenty; `null` before. */
  readonly secondsLeft: Live<number | null>;
  start(): void;
  stop(): void;
  /** The person did something here. */
  touch(): void;
  /** Looks at the clock at once: when the page comes back to the front, before it is painted. */
  look(): void;
}

/**
 * Locks by the clock on the wall. The timer only sees to it that somebody looks: it stands still while the computer
 * sleeps. A clock that was put back tells nothing about the time that has passed, so that locks as well.
 */
export function createAutoLock({ after, lock, now = () => Date.now() }: AutoLockOptions): AutoLock {
  const secondsLeft = signal<number | null>(null);
  let touchedAt = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    secondsLeft.value = null;
  }

  function look(): void {
    if (timer === undefined) return;
    const passed = now() - touchedAt;
    const left = after() - passed;
    if (passed < 0 || left <= 0) {
      stop();
      lock();
    } else secondsLeft.value = left <= WARN_MS ? Math.ceil(left / 1_000) : null;
  }

  return {
    secondsLeft,
    stop,
    look,
    start() {
      stop();
      touchedAt = now();
      timer = setInterval(look, LOOK_EVERY_MS);
    },
    touch() {
      // After a night's sleep the first key comes too late.
      look();
      touchedAt = now();
      if (timer !== undefined) secondsLeft.value = null;
    },
  };
}
