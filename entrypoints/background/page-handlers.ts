import { cardsForPage } from '@/lib/advice';
import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { PageHandlers, PageSender } from '@/lib/messages/server';
import { readWindow, writeWindow } from '@/lib/messages/window';
import { type GuideSession, rulesSetAside } from '@/lib/model';
import { addSetAside } from '@/lib/settings';
import { readLayeredCards, ruleGuidance } from './layered-cards';
import { openPanelFromPage } from './panel-door';
import { readEffectiveSettings } from './sites';

/** What each message from a page script does. Senders are proven before they come here. */
export const handlers: PageHandlers = {
  'guide-needed': (_payload, sender) => injectGuide(sender),
  'open-session': (_payload, sender) => openSession(sender),
  'report-field': async ({ report }, sender) => {
    const { tabId, windowId, frameId, origin } = sender;
    if (report) return writeWindow(windowId, 'field', { ...report, tabId, frameId, origin });
    const field = await readWindow(windowId, 'field');
    if (field?.tabId === tabId && field.frameId === frameId) await writeWindow(windowId, 'field', null);
  },
  'open-panel': ({ view, card }, sender) => {
    openPanelFromPage(sender.windowId, card === null ? { view } : { view, card });
    return undefined;
  },
  'set-aside': ({ rule, scope, reason }, sender) =>
    addSetAside({ rule, origin: scope === 'site' ? sender.origin : null, reason }),
};

/** Puts the guide into the frame that asked, in the isolated world; nothing web-accessible is needed. */
async function injectGuide({ tabId, frameId }: PageSender): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/page-guide.js'],
      injectImmediately: true,
    });
  } catch (cause) {
    note('script-injection-failed', cause);
  }
}

async function openSession({ origin }: PageSender): Promise<GuideSession> {
  const [{ locale, setAside, profile }, layered] = await Promise.all([
    readEffectiveSettings(),
    readLayeredCards(),
  ]);
  const { cards, quietRules } = cardsForPage(ruleGuidance, layered, profile);
  return {
    locale,
    setAside: [...rulesSetAside(setAside, origin), ...quietRules],
    cards,
  };
}
