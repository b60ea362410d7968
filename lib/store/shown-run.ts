import { computed, effect, signal } from '@preact/signals';
import { factsOf } from '@/lib/checklists';
import type { Live, RunItems } from '@/lib/model';
import type { Database } from './database';
import { follow } from './follow';
import { type RunList, readRunItems, readRunList } from './runs';

/** The run that this window shows, and the list of all of them. */
export interface ShownRunFollower {
  readonly list: Live<RunList | null>;
  /** Of the shown run; `null` until they were read. */
  readonly items: Live<RunItems | null>;
  /** Id of the run that is shown; `null` until the list was read. */
  readonly shown: Live<string | null>;
  choose(run: string): void;
  /** Reads from this database until the signal ends. */
  read(db: Database, signal: AbortSignal): void;
}

/** Reads the choice of all runs, and the items of one: two hundred runs cost no more to open than one. */
export function followShownRun(): ShownRunFollower {
  const list = signal<RunList | null>(null);
  const items = signal<RunItems | null>(null);
  const chosen = signal<string | null>(null);
  const shown = computed(() => (list.value ? shownOf(list.value, chosen.value) : null));

  return {
    list,
    items: computed(() => (items.value?.run === shown.value ? items.value : null)),
    shown,
    choose: (run) => {
      chosen.value = run;
    },
    read(db, end) {
      follow(
        () => readRunList(db),
        (runs) => {
          list.value = runs;
        },
        end,
      );
      const stop = effect(() => {
        const run = shown.value;
        if (run === null) return;
        const other = new AbortController();
        follow(
          () => readRunItems(db, run),
          (read) => {
            items.value = read;
          },
          AbortSignal.any([end, other.signal]),
        );
        return () => other.abort();
      });
      end.addEventListener('abort', stop, { once: true });
    },
  };
}

/**
 * What was chosen in this window, else what was chosen last in any; of those that were put away, and of those that an
 * onboarding brought along, only the chosen.
 */
function shownOf({ heads, firstId }: RunList, chosen: string | null): string {
  if (chosen === firstId || heads.some(({ id }) => id === chosen)) return chosen as string;
  const inSight = heads.filter((head) => !factsOf(head).putAway && (!head.onboarding || head.chosenAt));
  const [latest] = [...inSight].sort((one, other) =>
    (one.chosenAt ?? one.startedAt) < (other.chosenAt ?? other.startedAt) ? 1 : -1,
  );
  return latest?.id ?? firstId;
}
