import type { Space } from '@/lib/model';

/** Seconds to wait after so many wrong tries. Of no use against somebody who has copied the files (docs/THREATS.md). */
const WAITS = [0, 0, 0, 1, 5, 30] as const;

/** The tries of a space, as they are kept over reloads. */
export type Tries = Pick<Space, 'wrongTries' | 'lastWrongTry'>;

/** Epoch milliseconds before which no further try is taken; 0 where there is nothing to wait for. */
export function waitsUntil({ wrongTries, lastWrongTry }: Tries, now: number): number {
  const seconds = WAITS[Math.min(wrongTries, WAITS.length - 1)] ?? 0;
  const last = Date.parse(lastWrongTry ?? '');
  if (seconds === 0 || Number.isNaN(last)) return 0;
  // The clock was put back: to wait for its old time again could take days, and whoever may set it can copy the files.
  if (last > now) return 0;
  const end = last + seconds * 1_000;
  return end > now ? end : 0;
}

/** One wrong try more. Counted before the try, so that reloading in the middle of it gives none for free. */
export function countTry<T extends Tries>(space: T, now: number): T {
  return { ...space, wrongTries: space.wrongTries + 1, lastWrongTry: new Date(now).toISOString() };
}

/** As after a right one. */
export function forgetTries<T extends Tries>(space: T): T {
  return { ...space, wrongTries: 0, lastWrongTry: null };
}
