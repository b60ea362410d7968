import { computed, type Signal, signal } from '@preact/signals';
import { contactsOf } from '@/lib/calm';
import {
  type CalmPorts,
  type CardHistory,
  type EffectiveSettings,
  fail,
  type Here,
  type KeepingPorts,
  type LayerState,
  type Live,
  type Locale,
  NOTHING_SHOWN,
  ok,
  type PageHere,
  type PanelPorts,
  type PanelTarget,
  type Pause,
  type Profile,
  type Slot,
  type SlotAnswer,
  type StorageHealth,
  type TiedPorts,
  type WrongTextNote,
} from '@/lib/model';
import { makeAbsenceInMemory } from './absence-in-memory';
import { makePreviewChecklists, type PreviewChecklists } from './checklist-ports';
import { makeHandoverInMemory, NO_SHARED_FILES } from './handover-in-memory';
import { NO_GROUP } from './no-group';
import { ownPlanInMemory } from './own-plan-in-memory';
import { makeSettings } from './settings';

/** The preview keeps nothing, so there is nothing to save, bring in or delete. */
const NOTHING_KEPT: KeepingPorts = {
  counts: signal(null),
  spaces: signal([]),
  takenIn: signal(null),
  test: signal({ marker: 'unknown' as const, since: null, tight: false }),
  reminder: signal(null),
  savedOn: signal(null),
  dismissReminder: async () => {},
  saveReadable: async () => fail('closed'),
  writeKept: async () => fail('closed'),
  writeReadable: async () => fail('closed'),
  noteSaved: async () => {},
  openKept: async () => fail('not-a-file-of-ours'),
  takeKept: async () => fail('nothing-open'),
  closeKept: () => {},
  undoTaken: async () => ok(0),
  eraseAll: async () => fail('not-erased'),
};

/** Nothing is kept here, so no file can be kept in step with it. */
const NOTHING_TIED: TiedPorts = {
  can: signal<'no'>('no'),
  file: signal(null),
  place: async () => false,
  show: async () => {},
  open: async () => {},
  allow: async () => {},
  pass: async () => {},
  settleGone: async () => {},
  untie: async () => {},
};

/** What the preview itself changes while the panel is shown. */
export interface PreviewPorts extends PanelPorts {
  readonly target: Signal<PanelTarget>;
  readonly answers: Signal<Readonly<Record<string, SlotAnswer>>>;
  readonly settings: Signal<EffectiveSettings>;
  readonly checklists: PreviewChecklists;
}

/**
 * A panel at rest, with a store that is this page's memory: what is ticked, answered or noted shows, and is gone
 * when the page is loaded again.
 */
export function makePreviewPorts(
  locale: Locale,
  start: PanelTarget,
  slots: Live<readonly Slot[]>,
): PreviewPorts {
  const answers = signal<Readonly<Record<string, SlotAnswer>>>({});
  const shown = signal(NOTHING_SHOWN);
  const calm: CalmPorts = {
    locale: signal(locale),
    shown,
    workplace: computed(() => contactsOf(slots.value, answers.value)),
    ready: signal(true),
    changeShown: async (change) => {
      shown.value = change(shown.peek());
      return ok(null);
    },
  };
  const drafts = signal<Readonly<Record<string, string>>>({});
  const settings = signal(makeSettings(locale));
  const looksLikeCpr = (text: string) => /\b\d{6}[- ]?\d{4}\b/.test(text);
  const forget = (draft: string) => {
    const { [draft]: _dropped, ...rest } = drafts.peek();
    drafts.value = rest;
  };
  return {
    calm,
    sharedFiles: NO_SHARED_FILES,
    handover: makeHandoverInMemory([], looksLikeCpr).ports,
    absence: makeAbsenceInMemory(looksLikeCpr, forget).ports,
    keeping: NOTHING_KEPT,
    tied: NOTHING_TIED,
    here: signal<Here>({ origin: null, site: 'none', field: null }),
    pause: signal<Pause | null>(null),
    settings,
    health: signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null }),
    checklists: makePreviewChecklists(),
    group: NO_GROUP,
    drafts,
    target: signal<PanelTarget>(start),
    shortcuts: signal({ panel: 'Alt+Shift+S', card: 'Alt+Shift+G', calm: 'Alt+Shift+H', plan: null }),
    faults: { readElsewhere: async () => new Map() },
    myPlan: ownPlanInMemory(),
    drawPassphrase: async () => 'kastanje lanterne hvede svane',
    requestSite: async () => fail('refused'),
    chooseSiteMode: async () => ok(null),
    removeSite: async () => ok(null),
    chooseLocale: async () => ok(null),
    chooseProfile: async (told: Partial<Profile>) => {
      settings.value = { ...settings.peek(), profile: { ...settings.peek().profile, ...told } };
      return ok(null);
    },
    chooseSharedDevice: async () => ok(null),
    chooseLockMinutes: async () => ok(null),
    chooseReminder: async () => ok(null),
    undoSetAside: async () => ok(null),
    showFinding: () => {},
    takePause: async () => ok(null),
    endPause: async () => ok(null),
    keepDraft: async (item, text) => {
      drafts.value = { ...drafts.peek(), [item]: text };
      return ok(null);
    },
    dropDraft: async (item) => forget(item),
    async eraseDraft(item) {
      forget(item);
      return ok(null);
    },
    looksLikeCpr,
    restore: async () => fail('nothing-to-restore'),
    startOver: async () => ok(null),
    openAddress: (url) => void open(url, '_blank', 'noopener,noreferrer'),
    openPractice: () => {},
    openWorkspace: () => {},
    quietUntil: signal(0),
    keepQuiet: () => {},
    pageHere: signal<PageHere | null>(null),
    history: signal<Readonly<Record<string, CardHistory>> | null>({}),
    wrongTexts: signal<readonly WrongTextNote[]>([]),
    noteShown: async () => ok(null),
    answerCard: async () => ok(null),
    recallCard: async () => ok(null),
    dropWrongText: async () => ok(null),
    checkText: async () => [],
    answers,
    saveAnswer: async (slot, answer) => {
      answers.value = { ...answers.peek(), [slot]: answer };
      return ok(null);
    },
    writeWorkplaceFile: () => '{}',
    readWorkplaceFile: () => fail('not-a-file-of-ours'),
    takeWorkplaceFile: async () => ok(null),
    layers: signal<LayerState>({ layers: [], conflicts: [], lapses: [], notes: [] }),
    takeLayer: async () => ({ ok: false, fault: 'not-saved' }),
    removeLayer: async () => ok(null),
  };
}
