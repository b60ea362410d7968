import type { Onboarding, OnboardingWithRuns, Result, SaveFault, ShownRun } from '@/lib/model';
import type { Database } from './database';
import type { Keeper } from './keeper';
import { readWriter } from './runs';

/** All that can be handed over, in one look, and the name that changes of this copy are written under. */
export interface HandedRows {
  readonly lists: readonly ShownRun[];
  readonly onboardings: readonly OnboardingWithRuns[];
  readonly writer: string;
}

/** What a file changes. */
export interface HandedChange {
  readonly lists: readonly ShownRun[];
  readonly onboardings: readonly Onboarding[];
}

/** Lists and onboardings together, for files between two people. */
export interface HandedActs {
  /** `null` where nothing can be read. */
  readHanded(): Promise<HandedRows | null>;
  /** Writes what `work` makes of what is here then, all or none. `work` is done at once: nothing may be waited for in it. */
  changeHanded(work: (here: HandedRows) => HandedChange): Promise<Result<null, SaveFault>>;
}

/** Connects them to the database. */
export function createHandedActs({ save, read }: Pick<Keeper, 'save' | 'read'>): HandedActs {
  return {
    readHanded: () => read(readHanded),
    changeHanded: (work) =>
      save(async (db) => {
        const { lists, onboardings } = work(await readHanded(db));
        for (const { run, items } of lists) {
          await db.runs.put(run);
          await db.runItems.put({ run: run.id, items });
        }
        await db.onboardings.bulkPut([...onboardings]);
      }),
  };
}

async function readHanded(db: Database): Promise<HandedRows> {
  const [heads, rows, all] = await Promise.all([
    db.runs.toArray(),
    db.runItems.toArray(),
    db.onboardings.toArray(),
  ]);
  const items = new Map(rows.map((row) => [row.run, row.items]));
  const lists = heads.map((run) => ({ run, items: items.get(run.id) ?? {} }));
  const onboardings = all.map((onboarding) => ({
    onboarding,
    runs: lists.filter(({ run }) => run.onboarding === onboarding.id),
  }));
  return { lists, onboardings, writer: await readWriter(db) };
}
