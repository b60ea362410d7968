import { type Signal, signal } from '@preact/signals';
import { createAbsencePorts } from '@/entrypoints/sidepanel/absence-ports';
import {
  type AbsencePlan,
  type AbsencePorts,
  fail,
  ok,
  type StorageHealth,
  type Takeover,
} from '@/lib/model';
import type { ChangeRows } from '@/lib/store';

/** The organisational plan by its real ports, over a store that is this page's memory. */
export interface AbsenceInMemory {
  readonly ports: AbsencePorts;
  readonly plans: Signal<readonly AbsencePlan[]>;
  readonly takeovers: Signal<readonly Takeover[]>;
}

/** `dropDraft` is told which draft goes with a save. */
export function makeAbsenceInMemory(
  looksLikeCpr: (text: string) => boolean,
  dropDraft: (draft: string) => void = () => {},
  now: () => Date = () => new Date(),
): AbsenceInMemory {
  const plans = signal<readonly AbsencePlan[]>([]);
  const takeovers = signal<readonly Takeover[]>([]);
  const changing =
    <Row>(rows: Signal<readonly Row[]>): ChangeRows<Row> =>
    async (change, draft) => {
      const before = rows.peek();
      const after = change(before);
      if (!after.ok) return after;
      const changed = after.value.filter((row) => !before.includes(row));
      if (looksLikeCpr(JSON.stringify(changed))) return fail('looks-like-cpr');
      rows.value = after.value;
      if (draft !== undefined) dropDraft(draft);
      return ok(null);
    };
  const store = {
    plans,
    takeovers,
    changePlans: changing(plans),
    changeTakeovers: changing(takeovers),
  };
  const health = signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null });
  const ports = createAbsencePorts({ store, health, looksLikeCpr, now }, new AbortController().signal);
  return { ports, plans, takeovers };
}
