import { signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { findCpr } from '@/lib/engine';
import { localeOf } from '@/lib/i18n';
import type { Envelope } from '@/lib/messages';
import { followWindow, readWindow, writeWindow } from '@/lib/messages/window';
import {
  type ChecklistTemplate,
  fail,
  matchPatternOf,
  ok,
  type PanelPorts,
  type PanelTarget,
} from '@/lib/model';
import {
  addSite,
  chooseLocale,
  readSettings,
  removeSetAside,
  removeSite,
  watchSettings,
} from '@/lib/settings';
import { openStore } from '@/lib/store';
import { followHere } from './here';

/** Connects the panel's views to the browser, the settings and the store, until `abort`. */
export async function createPorts(template: ChecklistTemplate, abort: AbortSignal): Promise<PanelPorts> {
  const language = localeOf(navigator.languages);
  const settings = signal(await readSettings(language));
  watchSettings(async () => {
    settings.value = await readSettings(language);
  }, abort);
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  const here = followHere(windowId, settings, abort);
  const looksLikeCpr = (text: string) => findCpr(text).length > 0;
  const incognito = browser.extension.inIncognitoContext ?? false;
  const store = openStore({ area: browser.storage.local, incognito, template, looksLikeCpr }, abort);
  document.addEventListener('visibilitychange', () => void store.copyNow(), { signal: abort });

  return {
    here,
    settings,
    health: store.health,
    run: store.run,
    drafts: store.drafts,
    slots: store.slots,
    target: await followTarget(windowId, abort),

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
      await removeSite(origin);
      const pattern = matchPatternOf(origin);
      const stillUsed = settings.value.sites.some(
        (site) => site.origin !== origin && matchPatternOf(site.origin) === pattern,
      );
      // Hosts that the organisation's build requires cannot be given back; the script is off all the same.
      if (!stillUsed) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
    },
    chooseLocale,
    undoSetAside: removeSetAside,
    showFinding(finding) {
      const field = here.value.field;
      if (!field) return;
      const message: Envelope = { direction: 'panelToPage', kind: 'show-finding', payload: { finding } };
      void browser.tabs.sendMessage(field.tabId, message, { frameId: field.frameId });
    },

    tick: store.tick,
    saveNote: store.saveNote,
    keepDraft: store.keepDraft,
    dropDraft: async (item) => void (await store.dropDraft(item)),
    saveSlot: store.saveSlot,
    looksLikeCpr,
    restore: store.restore,
    startOver: store.startOver,
    openAddress: (url) => void browser.tabs.create({ url }),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
  };
}

/** Where the panel was asked to go. Each request is taken away once it is read, so that it counts once. */
async function followTarget(windowId: number, abort: AbortSignal) {
  const target = signal<PanelTarget>((await readWindow(windowId, 'target')) ?? { view: 'now' });
  const take = (value: PanelTarget | null) => {
    if (!value) return;
    target.value = value;
    void writeWindow(windowId, 'target', null);
  };
  followWindow(windowId, 'target', take, abort);
  void writeWindow(windowId, 'target', null);
  return target;
}
