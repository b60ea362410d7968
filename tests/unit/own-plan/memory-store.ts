import { signal } from '@preact/signals';
import { fail, type LockedRecord, ok, type SaveFault, type Space } from '@/lib/model';
import type { LockedStore } from '@/lib/own-plan';

interface Held {
  readonly spaces: readonly Space[];
  readonly records: readonly LockedRecord[];
}

/** The store of locked things as an array that two sessions can share; what it says comes a moment later. */
export function createMemoryStore() {
  let held: Held = { spaces: [], records: [] };
  const locked = signal<Held | null>(held);
  let fault: SaveFault | null = null;
  const put = (next: Held) => {
    held = next;
    queueMicrotask(() => {
      locked.value = held;
    });
    return ok(null);
  };
  const refusal = () => (fault ? fail(fault) : null);
  const store: LockedStore = {
    locked,
    createSpace: async (space, records) =>
      refusal() ?? put({ spaces: [...held.spaces, space], records: [...held.records, ...records] }),
    changeSpace: async (id, change) =>
      refusal() ?? put({ ...held, spaces: held.spaces.map((one) => (one.id === id ? change(one) : one)) }),
    dropSpace: async (id) =>
      refusal() ??
      put({
        spaces: held.spaces.filter((space) => space.id !== id),
        records: held.records.filter(({ space }) => space !== id),
      }),
    async putLocked(records) {
      const revOf = (id: string) => held.records.find((row) => row.id === id)?.rev ?? 0;
      const isNext = ({ id, rev, space }: LockedRecord) =>
        revOf(id) === rev - 1 && held.spaces.some((one) => one.id === space);
      if (fault) return fail(fault);
      if (!records.every(isNext)) return fail('changed');
      const ids = new Set(records.map(({ id }) => id));
      return put({ ...held, records: [...held.records.filter(({ id }) => !ids.has(id)), ...records] });
    },
  };
  return {
    store,
    /** All that lies in it, as one text. */
    dump: () => JSON.stringify(held),
    rows: () => held.records,
    spaces: () => held.spaces,
    /** Puts rows there past everything, as damage or a copy put back would. */
    force: (records: readonly LockedRecord[]) => put({ ...held, records }),
    forceSpaces: (spaces: readonly Space[]) => put({ ...held, spaces }),
    /** From now on nothing is saved; `null` ends that. */
    refuse(next: SaveFault | null) {
      fault = next;
    },
  };
}
