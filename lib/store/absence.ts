import { signal as createSignal } from '@preact/signals';
import type { Table } from 'dexie';
import {
  type AbsencePlan,
  type AbsencePorts,
  absenceDraft,
  fail,
  ok,
  type Result,
  type SaveFault,
  type Takeover,
} from '@/lib/model';
import type { Database } from './database';
import { follow } from './follow';
import type { Keeper } from './keeper';

/**
 * Changes rows as they stand then, whatever other windows have done meanwhile, and drops the draft of what was
 * changed, both or neither. `change` gives back the rows that stay as the same objects. Where it refuses, nothing
 * is written.
 */
export type ChangeRows<Row> = <F extends string>(
  change: (before: readonly Row[]) => Result<readonly Row[], F>,
  draft?: string,
) => Promise<Result<null, SaveFault | F>>;

/** The organisational plan and colleagues' plans, in tables of their own. */
export interface AbsenceStore extends Pick<AbsencePorts, 'plans' | 'takeovers'> {
  readonly changePlans: ChangeRows<AbsencePlan>;
  readonly changeTakeovers: ChangeRows<Takeover>;
}

/** Connects them to the database. `follow` begins to show what lies in one that can be read. */
export function createAbsenceStore(
  save: Keeper['save'],
  looksLikeCpr: (text: string) => boolean,
): AbsenceStore & { follow(db: Database, end: AbortSignal): void } {
  const plans = createSignal<readonly AbsencePlan[]>([]);
  const takeovers = createSignal<readonly Takeover[]>([]);

  const changing =
    <Row extends { readonly id: string }>(
      tableOf: (db: Database) => Table<Row, string>,
      textsOf: (row: Row) => readonly string[],
    ): ChangeRows<Row> =>
    async (change, draft) => {
      let refused: ReturnType<typeof change> | ReturnType<typeof fail<'looks-like-cpr'>> | undefined;
      const saved = await save(async (db) => {
        const table = tableOf(db);
        const before = await table.toArray();
        const after = change(before);
        if (!after.ok) {
          refused = after;
          return;
        }
        const changed = after.value.filter((row) => !before.includes(row));
        if (changed.flatMap(textsOf).some(looksLikeCpr)) {
          refused = fail('looks-like-cpr');
          return;
        }
        await table.bulkPut(changed);
        const stays = new Set(after.value.map(({ id }) => id));
        for (const { id } of before.filter((row) => !stays.has(row.id))) {
          await table.delete(id);
          await db.drafts.where('key').startsWith(absenceDraft(id)).delete();
        }
        if (draft !== undefined) await db.drafts.delete(draft);
      });
      if (saved.ok && refused && !refused.ok) return refused;
      return saved.ok ? ok(null) : saved;
    };

  return {
    plans,
    takeovers,
    changePlans: changing((db) => db.absencePlans, textsOfPlan),
    changeTakeovers: changing((db) => db.takeovers, textsOfTakeover),
    follow(db, end) {
      const newest = (rows: readonly AbsencePlan[]) =>
        [...rows].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
      follow(
        async () => newest(await db.absencePlans.toArray()),
        (rows) => {
          plans.value = rows;
        },
        end,
      );
      follow(
        // A database of another shape may have no such table: that is a refusal of the query, not of this line.
        async () => db.takeovers.toArray(),
        (rows) => {
          takeovers.value = rows;
        },
        end,
      );
    },
  };
}

const textsOfPlan = ({ lines, handedOver }: AbsencePlan) => [
  ...lines.map(({ text }) => text),
  ...handedOver.map(({ to }) => to),
];

function textsOfTakeover({ plan, marks, initials }: Takeover): readonly string[] {
  const said = Object.values(marks).flatMap((writers) => Object.values(writers));
  return [initials, ...plan.lines.map(({ text }) => text), ...said.flatMap(({ by, note }) => [by, note])];
}
