import { type Signal, signal } from '@preact/signals';
import {
  type ChecklistPorts,
  type ChecklistRun,
  type DueDays,
  type Live,
  ok,
  type RunFacts,
  type RunItem,
  type ShownRun,
} from '@/lib/model';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends Live<infer V> ? Signal<V> : T[K] };

/** Checklists whose live values a test can set, and whose functions it can replace. */
export type FakeChecklistPorts = Writable<ChecklistPorts>;

/** A run that began on 20 November 2026. */
export function makeRun(change: Partial<ChecklistRun> = {}, facts: Partial<RunFacts> = {}): ChecklistRun {
  return {
    id: 'run1',
    templateId: 'start',
    followed: [{ version: 1, on: '2026-11-20' }],
    startedAt: '2026-11-20T08:00:00Z',
    facts: [{ value: { label: '', asked: true, ...facts }, seen: { here: 1 } }],
    ...change,
  };
}

/** Items as this computer alone has changed them. */
export function makeItems(items: Readonly<Record<string, Partial<RunItem>>>): ShownRun['items'] {
  const rest: RunItem = { state: 'open', rev: 1, updatedAt: '2026-11-20T08:00:00Z', forVersion: 1 };
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => [id, [{ value: { ...rest, ...item }, seen: { here: 1 } }]]),
  );
}

/** One run in which nothing is ticked. */
export function makeChecklistPorts(change: Partial<FakeChecklistPorts> = {}): FakeChecklistPorts {
  const run = makeRun();
  return {
    today: signal('2026-11-23'),
    holidays: [],
    runs: signal<readonly ChecklistRun[] | null>([run]),
    due: signal<Readonly<Record<string, DueDays>> | null>(null),
    shown: signal<ShownRun | null>({ run, items: {} }),
    takeNews: async () => ok(null),
    leaveNews: async () => ok(null),
    saveCalendar: async () => {},
    show: async () => ok(null),
    start: async () => ok(null),
    tell: async () => ok(null),
    change: async () => ok(null),
    saveNote: async () => ok(null),
    ...change,
  };
}
