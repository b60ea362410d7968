import { type Signal, signal } from '@preact/signals';
import { type KeepingPorts, type KeepingReminder, type KeptCounts, ok, type TakenIn } from '@/lib/model';

type Live<K extends keyof KeepingPorts> = KeepingPorts[K] extends { readonly value: infer V }
  ? Signal<V>
  : never;

/** The ports of keeping, whose live values a test can set and whose functions it can replace. */
export type FakeKeepingPorts = { -readonly [K in keyof KeepingPorts]: KeepingPorts[K] } & {
  counts: Live<'counts'>;
  spaces: Live<'spaces'>;
  takenIn: Live<'takenIn'>;
  test: Live<'test'>;
  reminder: Live<'reminder'>;
  savedOn: Live<'savedOn'>;
};

/** Nothing kept yet. */
export const NO_COUNTS: KeptCounts = {
  runs: 0,
  runItems: 0,
  drafts: 0,
  history: 0,
  wrongTexts: 0,
  spaces: 0,
  sealed: 0,
  slots: 0,
  layers: 0,
  absencePlans: 0,
  takeovers: 0,
  onboardings: 0,
  papers: 0,
};

export function makeKeepingPorts(): FakeKeepingPorts {
  const reminder = signal<KeepingReminder | null>(null);
  return {
    counts: signal<KeptCounts | null>(NO_COUNTS),
    spaces: signal<KeepingPorts['spaces']['value']>([]),
    takenIn: signal<TakenIn | null>(null),
    test: signal<KeepingPorts['test']['value']>({ marker: 'first', since: null, tight: false }),
    reminder,
    savedOn: signal<string | null>(null),
    async dismissReminder() {
      reminder.value = null;
    },
    writeKept: async () => ok('the file'),
    writeReadable: async () => ok('{}'),
    noteSaved: async () => {},
    openKept: async () => ({ ok: false, fault: 'not-a-file-of-ours' }),
    takeKept: async () => ok(null),
    closeKept: () => {},
    undoTaken: async () => ok(0),
    eraseAll: async () => ok(null),
    saveReadable: async () => ok('{}'),
  };
}
