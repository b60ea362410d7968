import { defineBackground } from 'wxt/utils/define-background';
import { browser, keepStorageFromPages } from '@/lib/browser';
import { createListener } from '@/lib/messages/server';
import { forgetTab } from '@/lib/messages/window';
import { endPauses, markInstalled, watchPauses } from '@/lib/settings';
import { onCommand } from './commands';
import { tellCounts } from './fault-counts';
import { tellPagesOfLayers } from './layered-cards';
import { clearOpenTabs } from './leftovers';
import { handlers } from './page-handlers';
import { sendToAll } from './page-messages';
import { onToolbarPress } from './panel-door';
import { keepReminders } from './reminders';
import { isReading, keepSitesInStep } from './sites';
import { announceCards } from './waiting-card';

/**
 * Wiring only. Every listener is added before the first await: a worker that was asleep is woken by an event
 * and must find its listener there.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void awaitPolicy();
  });
  browser.runtime.onMessage.addListener(createListener({ ownId: browser.runtime.id, isReading, handlers }));
  // The guide too holds a port open, to learn at once when this extension is updated or removed under it.
  browser.runtime.onConnect.addListener(tellCounts);
  browser.commands.onCommand.addListener(onCommand);
  browser.action.onClicked.addListener(onToolbarPress);
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void endPauses(tabId, null);
  });
  watchPauses(() => void sendToAll('session-changed', {}), new AbortController().signal);
  // A page script may read storage.local by default; ours needs nothing there.
  void keepStorageFromPages();
  void clearOpenTabs();
  keepSitesInStep();
  tellPagesOfLayers();
  announceCards();
  keepReminders();
});

/** Only an organisation installs by force, and only then an empty policy may still be on its way. */
async function awaitPolicy(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') await markInstalled();
}
