import { cardsForPage } from '@/lib/advice';
import { browser, hasSidePanel } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import type { PageHandlers, PageSender } from '@/lib/messages/server';
import { readTab, writeTab } from '@/lib/messages/window';
import { type FieldFocus, type GuideSession, originOf, PRESENCE_SHEET, rulesSetAside } from '@/lib/model';
import { addSetAside, readPause } from '@/lib/settings';
import { pageGuidance, readLayeredCards, ruleGuidance } from './layered-cards';
import { sendToFrame } from './page-messages';
import { openPanelFromPage } from './panel-door';
import { createQueue } from './queue';
import { readEffectiveSettings } from './sites';

/** What each message from a page script does. Senders are proven before they come here. */
export const handlers: PageHandlers = {
  'guide-needed': (_payload, sender) => injectGuide(sender),
  'open-session': (_payload, sender) => openSession(sender),
  'open-guidance': async () => pageGuidance,
  'focus-field': ({ focus }, sender) => queue(() => keepFocus(focus, sender)),
  'open-panel': ({ view, card }, sender) => {
    openPanelFromPage(sender.windowId, card === null ? { view } : { view, card });
    return undefined;
  },
  'set-aside': ({ rule, scope, reason }, sender) =>
    addSetAside({ rule, origin: scope === 'site' ? sender.origin : null, reason }),
};

/** One after the other: of two frames that have told at once only the later one is served. */
const queue = createQueue('focus-not-kept');

async function keepFocus(focus: FieldFocus | null, { tabId, frameId, origin }: PageSender): Promise<void> {
  const field = await readTab(tabId, 'field');
  if (focus) {
    await writeTab(tabId, 'field', { ...focus, frameId, origin });
    if (field && field.frameId !== frameId) await sendToFrame(tabId, field.frameId, 'field-elsewhere', {});
  } else if (field?.frameId === frameId) await writeTab(tabId, 'field', null);
}

/** Puts the guide into the frame that asked, in the isolated world; nothing web-accessible is needed. */
async function injectGuide({ tabId, frameId }: PageSender): Promise<void> {
  try {
    if (!hasSidePanel) await insertPresence(tabId);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/page-guide.js'],
      injectImmediately: true,
    });
  } catch (cause) {
    note('script-injection-failed', cause);
  }
}

/** In all frames: the card of a field in a frame stands in the outermost. */
async function insertPresence(tabId: number): Promise<void> {
  const sheet = { target: { tabId, allFrames: true }, css: PRESENCE_SHEET, origin: 'USER' as const };
  await browser.scripting.insertCSS(sheet);
}

async function openSession({ tabId, origin }: PageSender): Promise<GuideSession> {
  const [{ locale, setAside, profile }, layered, tab] = await Promise.all([
    readEffectiveSettings(),
    readLayeredCards(),
    browser.tabs.get(tabId),
  ]);
  // A frame of another site rests with the page that it is in.
  const paused = await readPause(tabId, [origin, originOf(tab.url)]);
  const { cards, quietRules } = cardsForPage(ruleGuidance, layered, profile);
  return {
    locale,
    setAside: [...rulesSetAside(setAside, origin), ...quietRules],
    cards,
    ...(paused && { paused: { until: paused.until } }),
  };
}
