import { effect, signal } from '@preact/signals';
import { factsOf } from '@/lib/checklists';
import type { Live, ShownRun } from '@/lib/model';
import type { Database } from './database';
import { follow } from './follow';

/**
 * Every run that is not put away, and whose onboarding goes on, with its items, for whoever asks: whoever shows one run
 * does without.
 */
export interface AllRunsFollower {
  /** `null` until somebody has asked and they were read. */
  readonly all: Live<readonly ShownRun[] | null>;
  /** Reads them, and again after each change. */
  ask(): void;
  /** Reads from this database until the signal ends. */
  read(db: Database, end: AbortSignal): void;
}

export function followAllRuns(): AllRunsFollower {
  const all = signal<readonly ShownRun[] | null>(null);
  const asked = signal(false);
  return {
    all,
    ask() {
      asked.value = true;
    },
    read(db, end) {
      const stop = effect(() => {
        if (!asked.value) return;
        follow(
          () => readRunsInSight(db),
          (read) => {
            all.value = read;
          },
          end,
        );
      });
      end.addEventListener('abort', stop, { once: true });
    },
  };
}

async function readRunsInSight(db: Database): Promise<ShownRun[]> {
  const [all, onboardings] = await Promise.all([db.runs.toArray(), db.onboardings.toArray()]);
  const closed = new Set(onboardings.filter(({ facts }) => facts[0]?.value.closed).map(({ id }) => id));
  const heads = all.filter((head) => !factsOf(head).putAway && !closed.has(head.onboarding ?? ''));
  const items = await db.runItems.bulkGet(heads.map(({ id }) => id));
  return heads.map((run, at) => ({ run, items: items[at]?.items ?? {} }));
}
