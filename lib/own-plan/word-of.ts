import type { LockedRecord } from '@/lib/model';
import type { LockedStore } from './locked-store';

/** How long to wait, ms. */
const WORD_LIMIT_MS = 2_000;

/** Waits until the store tells of these rows, or of newer ones. */
export function wordOf({ locked }: LockedStore, rows: readonly LockedRecord[]): Promise<void> {
  return new Promise((resolve) => {
    const isTold = () =>
      rows.every(({ id, rev }) => locked.value?.records.some((row) => row.id === id && row.rev >= rev));
    let stop: (() => void) | undefined;
    const end = () => {
      clearTimeout(timer);
      stop?.();
      resolve();
    };
    const timer = setTimeout(end, WORD_LIMIT_MS);
    stop = locked.subscribe(() => void (isTold() && end()));
    if (isTold()) end();
  });
}
