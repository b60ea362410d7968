import { helplines } from 'virtual:content/helplines';
import { roles } from 'virtual:content/roles';
import { cards, standIns } from 'virtual:content/rule-cards';
import { ruleCards, ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { packedRules } from 'virtual:content/rules';
import { slots } from 'virtual:content/slots';
import { dayOf } from '@/lib/advice';
import { browser } from '@/lib/browser';
import { KEPT_LAYERS_KEY, type LayeredSession, readLayeredSession } from '@/lib/layers';
import type { PageGuidance } from '@/lib/model';
import { readPolicyLayers } from '@/lib/settings';
import { sendToAll } from './page-messages';

/** The cards that rules raise, in all their versions, and what is named in them. */
export const ruleGuidance = { cards: [...cards, ...standIns], ruleCards, helplines, slots };

/** What a page is told once; what is changed of it comes with its session. */
export const pageGuidance: PageGuidance = {
  rules: packedRules,
  cards,
  ruleTitles,
  ruleWordings,
  roles,
};

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
