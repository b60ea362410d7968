import { type Signal, signal } from '@preact/signals';
import type {
  CardHistory,
  EffectiveSettings,
  Here,
  LayerState,
  Live,
  PageHere,
  PanelPorts,
  PanelTarget,
  Pause,
  SlotAnswer,
  StorageHealth,
  WrongTextNote,
} from '@/lib/model';
import { fail, ok } from '@/lib/model';
import { makeAbsenceInMemory } from '@/scripts/preview/absence-in-memory';
import { makeHandoverInMemory, NO_SHARED_FILES } from '@/scripts/preview/handover-in-memory';
import { NO_GROUP } from '@/scripts/preview/no-group';
import { ownPlanInMemory } from '@/scripts/preview/own-plan-in-memory';
import { type FakeCalmPorts, makeCalmPorts } from './calm-ports';
import { type FakeChecklistPorts, makeChecklistPorts } from './checklist-ports';
import { makeKeepingPorts } from './keeping-ports';
import { makeTiedPorts } from './tied-ports';

type Writable<T> = { [K in keyof T]: T[K] extends Live<infer V> ? Signal<V> : T[K] };

/** Ports whose live values a test can set, and whose functions it can replace. */
export type FakePorts = Writable<{
  -readonly [K in keyof Omit<PanelPorts, 'checklists' | 'calm'>]: PanelPorts[K];
}> & {
  checklists: FakeChecklistPorts;
  calm: FakeCalmPorts;
};

/** A panel at rest: store ready and empty, no page beside it, Danish. */
export function makePorts(change: Partial<FakePorts> = {}): FakePorts {
  return {
    calm: makeCalmPorts(),
    sharedFiles: NO_SHARED_FILES,
    handover: makeHandoverInMemory([], () => false).ports,
    absence: makeAbsenceInMemory(() => false).ports,
    keeping: makeKeepingPorts(),
    tied: makeTiedPorts(),
    here: signal<Here>({ origin: null, site: 'unknown', field: null }),
    pause: signal<Pause | null>(null),
    settings: signal<EffectiveSettings>({
      locale: 'da',
      chosenLocale: 'auto',
      sites: [],
      sitesLocked: false,
      setAside: [],
      profile: { role: null, employer: null, authorised: null, citizenWord: null, asked: true },
      sharedDevice: false,
      sharedDeviceByPolicy: false,
      lockMinutes: 5,
      reminderAt: null,
      policy: { state: 'none', keys: [], refused: [] },
    }),
    health: signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null }),
    checklists: makeChecklistPorts(),
    group: NO_GROUP,
    drafts: signal<Readonly<Record<string, string>>>({}),
    target: signal<PanelTarget>({ view: 'now' }),
    shortcuts: signal({ panel: 'Alt+Shift+S', card: 'Alt+Shift+G', calm: 'Alt+Shift+H', plan: null }),
    faults: { readElsewhere: async () => new Map() },
    myPlan: ownPlanInMemory(),
    drawPassphrase: async () => 'kastanje lanterne hvede svane',
    requestSite: async () => ok(null),
    chooseSiteMode: async () => ok(null),
    removeSite: async () => ok(null),
    chooseLocale: async () => ok(null),
    chooseProfile: async () => ok(null),
    chooseSharedDevice: async () => ok(null),
    chooseLockMinutes: async () => ok(null),
    chooseReminder: async () => ok(null),
    undoSetAside: async () => ok(null),
    showFinding: () => {},
    takePause: async () => ok(null),
    endPause: async () => ok(null),
    keepDraft: async () => ok(null),
    dropDraft: async () => {},
    eraseDraft: async () => ok(null),
    looksLikeCpr: (text) => /\d{6}-?\d{4}/.test(text),
    restore: async () => ok(null),
    startOver: async () => ok(null),
    openAddress: () => {},
    openPractice: () => {},
    openWorkspace: () => {},
    pageHere: signal<PageHere | null>(null),
    quietUntil: signal(0),
    keepQuiet: () => {},
    history: signal<Readonly<Record<string, CardHistory>> | null>({}),
    wrongTexts: signal<readonly WrongTextNote[]>([]),
    noteShown: async () => ok(null),
    answerCard: async () => ok(null),
    recallCard: async () => ok(null),
    dropWrongText: async () => ok(null),
    checkText: async () => [],
    answers: signal<Readonly<Record<string, SlotAnswer>>>({}),
    saveAnswer: async () => ok(null),
    writeWorkplaceFile: () => '{}',
    readWorkplaceFile: () => fail('not-a-file-of-ours'),
    takeWorkplaceFile: async () => ok(null),
    layers: signal<LayerState>({ layers: [], conflicts: [], lapses: [], notes: [] }),
    takeLayer: async () => ({ ok: true }),
    removeLayer: async () => ok(null),
    ...change,
  };
}
