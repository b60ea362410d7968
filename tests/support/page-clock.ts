import type { DrivenPage } from '@/scripts/drive';

interface Clocked {
  realDate?: DateConstructor;
}

/**
 * From now on it is ten in the morning of this day in the page, and somebody comes back to it: it looks what day it is,
 * and locks what locks by the clock. Until the page is loaded anew.
 */
export function goToDay(page: DrivenPage, day: string): Promise<void> {
  return page.evaluate(moveClock, { to: `${day}T10:00:00` });
}

/** The same, so many minutes ahead of the real time. */
export function goAhead(page: DrivenPage, minutes: number): Promise<void> {
  return page.evaluate(moveClock, { minutes });
}

function moveClock(where: { to: string } | { minutes: number }): void {
  const clocked = globalThis as Clocked;
  clocked.realDate ??= Date;
  const real = clocked.realDate;
  const ahead = 'to' in where ? real.parse(where.to) - real.now() : where.minutes * 60_000;
  const now = () => real.now() + ahead;
  globalThis.Date = new Proxy(real, {
    construct: (_, given: [string]) => (given.length > 0 ? new real(...given) : new real(now())),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  dispatchEvent(new Event('focus'));
}
