import { cards, standIns } from 'virtual:content/rule-cards';
import { ruleCards } from 'virtual:content/rule-names';
import { helplines, slots } from 'virtual:content/slots';
import { dayOf } from '@/lib/advice';
import { browser } from '@/lib/browser';
import { KEPT_LAYERS_KEY, type LayeredSession, readLayeredSession } from '@/lib/layers';
import { readPolicyLayers } from '@/lib/settings';
import { sendToAll } from './page-messages';

/** The cards that rules raise, in all their versions, and what is named in them. */
export const ruleGuidance = { cards: [...cards, ...standIns], ruleCards, helplines, slots };

/** What the organisation's layers change for a page, without the panel ever having been open. */
export function readLayeredCards(): Promise<LayeredSession> {
  return readLayeredSession(ruleGuidance, readPolicyLayers, browser.storage.local, dayOf(Date.now()));
}

/** Pages ask for their session again when a file was taken or removed; a change of policy tells them already. */
export function tellPagesOfLayers(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEPT_LAYERS_KEY in changes) void sendToAll('session-changed', {});
  });
}
