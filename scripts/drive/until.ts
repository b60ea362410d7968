import { setTimeout as sleep } from 'node:timers/promises';
import type { WaitOptions } from './driven';

/**
 * The first truthy answer of `ask`. A throw counts as "not yet", since pages navigate and targets come and
 * go; the last one is the cause when time is up.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  options: WaitOptions = {},
): Promise<NonNullable<T>> {
  const { timeout = 30_000, what = 'what the test waits for' } = options;
  const end = Date.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms`, { cause });
    await sleep(20);
  }
}
