import { computed, effect, signal } from '@preact/signals';
import { CALM_BASE, dayOf } from '@/lib/advice';
import { browser, hideDot } from '@/lib/browser';
import { changeShown, contactsOf, keepCopy } from '@/lib/calm';
import { note } from '@/lib/diagnostics';
import type { Envelope, MessageOf } from '@/lib/messages';
import {
  type CalmPorts,
  type CalmSeen,
  type FocusedField,
  fail,
  type Guidance,
  type Live,
  type Locale,
  matchPatternOf,
  ok,
  type PanelPorts,
  type PanelTarget,
  type ShortcutName,
} from '@/lib/model';
import {
  createHandoverPorts,
  createLayerPorts,
  createSharedFilePorts,
  followSettings,
  looksLikeCpr,
  openOwnStore,
  readRescue,
  tellDueDays,
} from '@/lib/own-page';
import {
  addSite,
  chooseLocale,
  chooseLockMinutes,
  chooseProfile,
  chooseSharedDevice,
  endPauses,
  pauseSite,
  pauseTab,
  readPolicyLayers,
  removeSetAside,
  removeSite,
  watchSettings,
} from '@/lib/settings';
import { createAbsencePorts } from './absence-ports';
import { createAdvicePorts } from './advice-ports';
import { createChecklistPorts } from './checklist-ports';
import { followCitizenWord } from './citizen-word';
import { drawPassphrase } from './draw-passphrase';
import { createFaultPorts } from './fault-ports';
import { followGroupAside } from './group-aside';
import { createGroupPorts } from './group-ports';
import { followHere } from './here';
import { createKeepingPorts } from './keeping-ports';
import { createOwnPlanPorts } from './own-plan-ports';
import type { Quiet } from './quiet';
import { createReminderPorts } from './reminder-ports';
import { createTiedPorts } from './tied-ports';
import { readTrustedDay } from './trusted-day';
import { createWorkplacePorts } from './workplace-ports';

/** What is there already when the rest of the panel comes. */
export interface Start {
  /** The browser's. */
  readonly language: Locale;
  readonly calm: CalmSeen;
  readonly target: Live<PanelTarget>;
  readonly quiet: Quiet;
}

/**
 * Connects the panel's views to the browser, the settings and the store, until `abort`. `guidance` is ours with
 * the layers of region and workplace laid over it.
 */
export async function createPorts(
  base: Guidance,
  { language, calm: calmSeen, target, quiet }: Start,
  abort: AbortSignal,
): Promise<PanelPorts & { readonly guidance: Live<Guidance> }> {
  const { local: area, session } = browser.storage;
  const settings = await followSettings(language, abort);
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  const store = openOwnStore({}, abort);
  // Nobody waits for it: in a damaged profile `storage.local` takes many seconds to refuse.
  const ageDay = readTrustedDay(area);
  void ageDay.then(async (day) => {
    if (day() === dayOf(Date.now())) await store.forgetOld();
  });
  const policy = { readPolicy: readPolicyLayers, watchPolicy: watchSettings };
  const layering = createLayerPorts({ base, calm: CALM_BASE, store, area, ...policy }, abort);
  followCitizenWord(store.answers, settings, abort);
  const { guidance } = layering;
  const notRead = store.answers.value;
  const stopCopy = effect(() => {
    const { locale } = settings.value;
    const workplace = contactsOf(guidance.value.slots, store.answers.value);
    // An empty database that is damaged, or has not answered, must not take the copy with it.
    if (store.health.value.state !== 'ready' || store.answers.value === notRead) return;
    void keepCopy(area, { locale, workplace });
  });
  abort.addEventListener('abort', stopCopy);
  const presets = computed(() => guidance.value.sites);
  const { here, pageHere, pause, front, keepCame } = followHere(windowId, settings, presets, abort);

  const calm: CalmPorts = {
    ...calmSeen,
    changeShown: (change) => changeShown(area, looksLikeCpr, change),
  };

  const checklists = createChecklistPorts(store, () => guidance.value.checklists, settings, abort);
  tellDueDays(settings, checklists.due, area, abort);
  const { quietUntil, keepQuiet } = quiet;
  const stopDots = effect(() => {
    // The card goes on waiting; nothing asks for it now.
    if (quietUntil.value > Date.now()) void hideDot(front.peek());
  });
  abort.addEventListener('abort', stopDots);

  const myPlan = createOwnPlanPorts({ store, settings, looksLikeCpr, changeShown: calm.changeShown }, abort);
  const keeping = createKeepingPorts(
    {
      store,
      area,
      session,
      looksLikeCpr,
      saveReadable: () => readRescue(area),
    },
    abort,
  );
  const tied = createTiedPorts(
    {
      store,
      area,
      settings,
      plan: myPlan.plan,
      strongbox: myPlan,
      looksLikeCpr,
      noteSaved: () => keeping.noteSaved('mine'),
    },
    abort,
  );
  const handover = createHandoverPorts({
    store,
    templates: () => guidance.value.checklists,
    today: checklists.today,
    looksLikeCpr,
  });

  return {
    ...createAdvicePorts(store, { pageHere, keepCame, quietUntil: quiet.quietUntil, keepQuiet }),
    ...createWorkplacePorts(
      store,
      () => guidance.value,
      looksLikeCpr,
      () => settings.value.profile.role,
    ),
    ...layering,
    calm,
    drawPassphrase,
    myPlan,
    handover,
    sharedFiles: createSharedFilePorts(
      {
        handover,
        looksLikeCpr,
        onChange: (changed, end) =>
          end.addEventListener(
            'abort',
            effect(() => void [store.runs.list.value, store.runs.items.value, changed()]),
          ),
      },
      abort,
    ),
    absence: createAbsencePorts({ store: store.absence, health: store.health, looksLikeCpr, ageDay }, abort),
    keeping,
    tied,
    here,
    pause,
    settings,
    health: store.health,
    checklists,
    group: createGroupPorts(
      {
        store,
        checklists,
        templates: () => guidance.value.checklists,
        aside: followGroupAside(area, abort),
      },
      abort,
    ),
    ...createReminderPorts(),
    drafts: store.drafts,
    target,
    shortcuts: await readShortcuts(),
    faults: createFaultPorts(() => here.value.field),

    async requestSite(origin) {
      try {
        const granted = await browser.permissions.request({ origins: [matchPatternOf(origin)] });
        return granted ? ok(null) : fail('denied');
      } catch {
        return fail('refused');
      }
    },
    chooseSiteMode: (origin, mode) => addSite({ origin, mode }),
    async removeSite(origin) {
      const removed = await removeSite(origin);
      if (!removed.ok) return removed;
      const pattern = matchPatternOf(origin);
      const stillUsed = settings.value.sites.some(
        (site) => site.origin !== origin && matchPatternOf(site.origin) === pattern,
      );
      // Hosts that the organisation's build requires cannot be given back; the script is off all the same.
      if (!stillUsed) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
      return removed;
    },
    chooseLocale,
    chooseProfile,
    chooseSharedDevice,
    chooseLockMinutes,
    undoSetAside: removeSetAside,
    showFinding: (finding) => tellFrame(here.value.field, 'show-finding', { finding }),
    async takePause(scope) {
      const { origin, field } = here.value;
      if (scope === 'tab') return pauseTab(front.value);
      if (scope === 'site') return origin ? pauseSite(origin) : fail('not-saved');
      pauseField(field, true);
      return ok(null);
    },
    async endPause() {
      const { origin, field } = here.value;
      if (field?.state === 'paused') pauseField(field, false);
      return endPauses(front.value, origin);
    },

    keepDraft: store.keepDraft,
    eraseDraft: store.eraseDraft,
    dropDraft: async (item) => void (await store.dropDraft(item)),
    looksLikeCpr,
    restore: store.restore,
    startOver: store.startOver,
    openAddress: (url) => void browser.tabs.create({ url }),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openWorkspace: (paper) =>
      void browser.tabs.create({
        url: browser.runtime.getURL('/workspace.html') + (paper === undefined ? '' : `#/papirer/${paper}`),
      }),
  };
}

type ToPage = MessageOf<'panelToPage'>;

/** A frame that is gone is no fault of the person's: it is only counted. */
function tellFrame<K extends ToPage['kind']>(
  field: FocusedField | null,
  kind: K,
  payload: Extract<ToPage, { kind: K }>['payload'],
): void {
  if (!field) return;
  const message: Envelope = { direction: 'panelToPage', kind, payload };
  browser.tabs
    .sendMessage(field.tabId, message, { frameId: field.frameId })
    .catch((cause: unknown) => note('message-no-receiver', cause));
}

function pauseField(field: FocusedField | null, paused: boolean): void {
  if (field) tellFrame(field, 'pause-field', { field: field.field, paused });
}

/** The manifest's commands by what they do for a person. `_execute_…` opens the panel by itself. */
const COMMANDS: Readonly<Record<string, ShortcutName>> = {
  _execute_action: 'panel',
  _execute_sidebar_action: 'panel',
  'enter-card': 'card',
  'open-calm': 'calm',
  'open-plan': 'plan',
};

/** The keys as they are when the panel opens: changing one leads through a page of the browser's own. */
async function readShortcuts() {
  const keys: Record<ShortcutName, string | null> = { panel: null, card: null, calm: null, plan: null };
  for (const { name, shortcut } of await browser.commands.getAll()) {
    const does = COMMANDS[name ?? ''];
    if (does && shortcut) keys[does] = shortcut;
  }
  return signal(keys);
}
