import type { Migration } from './migration';

/** A run as the schemas before this one had it. */
export interface OldRun {
  readonly id: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly startedAt: string;
  readonly items: Readonly<Record<string, OldItem>>;
}

interface OldItem {
  readonly done: boolean;
  readonly doneAt?: string | undefined;
  readonly note?: string | undefined;
  readonly rev: number;
}

/** An old run as its two new rows. `writer` is whose changes they count as from now on. */
export function splitRun(old: OldRun, writer: string) {
  const { id, templateId, templateVersion, startedAt } = old;
  const items = Object.entries(old.items).map(([item, { done, doneAt, note, rev }]) => [
    item,
    [
      {
        value: {
          state: done ? ('done' as const) : ('open' as const),
          ...(done && doneAt ? { doneOn: doneAt.slice(0, 10) } : {}),
          ...(note ? { note } : {}),
          rev,
          updatedAt: doneAt ?? startedAt,
          forVersion: templateVersion,
        },
        seen: { [writer]: Math.max(1, rev) },
      },
    ],
  ]);
  return {
    head: {
      id,
      templateId,
      followed: [{ version: templateVersion, on: startedAt.slice(0, 10) }],
      startedAt,
      facts: [{ value: { label: '' }, seen: { [writer]: 1 } }],
    },
    rows: { run: id, items: Object.fromEntries(items) },
  };
}

/** Until now a draft of a note was kept under its item's id alone: there was one run. */
export function draftKey(key: string, run: string): string {
  return key.includes(':') ? key : `item:${run}:${key}`;
}

/**
 * Several runs at once: a row to choose by (`runs`), and what is in it (`runItems`), where each item is a register
 * that can be merged with another person's. `meta.writer` is this copy's name in those. Where nothing was ticked yet,
 * drafts belong to the run that the first tick will make, which has the database's own id. Frozen; a change is a new
 * file.
 */
export const runs: Migration = {
  version: 5,
  stores: { runItems: 'run' },
  async upgrade(transaction) {
    const meta = await transaction.table('meta').get('meta');
    const writer = crypto.randomUUID();
    const old: OldRun[] = await transaction.table('runs').toArray();
    const split = old.map((run) => splitRun(run, writer));
    await transaction.table('runs').bulkPut(split.map(({ head }) => head));
    await transaction.table('runItems').bulkPut(split.map(({ rows }) => rows));
    const drafts = await transaction.table('drafts').toArray();
    const owner = old[0]?.id ?? meta?.dbId ?? writer;
    const moved = drafts.filter(({ key }) => draftKey(key, owner) !== key);
    await transaction.table('drafts').bulkDelete(moved.map(({ key }) => key));
    await transaction
      .table('drafts')
      .bulkPut(moved.map((draft) => ({ ...draft, key: draftKey(draft.key, owner) })));
    if (meta) await transaction.table('meta').put({ ...meta, writer });
  },
};
