import { type Signal, signal } from '@preact/signals';
import type { EffectiveSettings, Here, Live, PanelPorts, PanelTarget, StorageHealth } from '@/lib/model';
import { type ChecklistRun, ok } from '@/lib/model';

type Writable<T> = { [K in keyof T]: T[K] extends Live<infer V> ? Signal<V> : T[K] };

/** Ports whose live values a test can set, and whose functions it can replace. */
export type FakePorts = Writable<{ -readonly [K in keyof PanelPorts]: PanelPorts[K] }>;

/** A panel at rest: store ready and empty, no page beside it, Danish. */
export function makePorts(change: Partial<FakePorts> = {}): FakePorts {
  return {
    here: signal<Here>({ origin: null, site: 'unknown', field: null }),
    settings: signal<EffectiveSettings>({
      locale: 'da',
      chosenLocale: 'auto',
      sites: [],
      sitesLocked: false,
      setAside: [],
      policy: { state: 'none', keys: [], refused: [] },
    }),
    health: signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null }),
    run: signal<ChecklistRun | null>({
      id: 'run1',
      templateId: 'start',
      templateVersion: 1,
      startedAt: '2026-11-20T08:00:00Z',
      items: {},
    }),
    drafts: signal<Readonly<Record<string, string>>>({}),
    slots: signal<Readonly<Record<string, string>>>({}),
    target: signal<PanelTarget>({ view: 'now' }),
    shortcuts: signal({ panel: 'Alt+Shift+S', card: 'Alt+Shift+G', calm: 'Alt+Shift+H', plan: null }),
    requestSite: async () => ok(null),
    chooseSiteMode: async () => ok(null),
    removeSite: async () => ok(null),
    chooseLocale: async () => ok(null),
    undoSetAside: async () => ok(null),
    showFinding: () => {},
    tick: async () => ok(null),
    saveNote: async () => ok(null),
    keepDraft: async () => ok(null),
    dropDraft: async () => {},
    saveSlot: async () => ok(null),
    looksLikeCpr: (text) => /\d{6}-?\d{4}/.test(text),
    restore: async () => ok(null),
    startOver: async () => ok(null),
    openAddress: () => {},
    openPractice: () => {},
    ...change,
  };
}
