import { cards, sites } from 'virtual:content/page-cards';
import { CALM_BASE, dayOf, PAGE_PAUSE_MS, pageTypeOf, pickUnasked } from '@/lib/advice';
import { browser, hideDot, isPanelOpen, showDot } from '@/lib/browser';
import { readQuiet } from '@/lib/calm';
import { readPageGuidance } from '@/lib/layers';
import { readTab, writeTab } from '@/lib/messages/window';
import { JOURNAL_ACCESS, JOURNAL_SLOT, originOf, type WorkSituation } from '@/lib/model';
import { addUnseen, readPause, readPolicyLayers, readUnseen } from '@/lib/settings';
import { glance } from '@/lib/store';
import { createQueue } from './queue';
import { readEffectiveSettings } from './sites';

const OWN = { cards, sites, limits: CALM_BASE };
/** A pause that has just ended is over a moment later, whatever the clock rounds. */
const MARGIN_MS = 50;

/**
 * The one card that may come by itself, while the panel is closed: a dot on the toolbar button, and nothing over
 * the page. The browser tells of pages; what is kept of one is when it was come to and that it has had its card.
 */
export function announceCards(): void {
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    // A page of a single-page system changes its address without loading.
    if (url !== undefined || status === 'loading') queue(() => beginVisit(tabId));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => queue(() => weighSoon(tabId)));
}

/** One after the other: two events of one page must not announce two cards. */
const queue = createQueue('dot-failed');

async function beginVisit(tabId: number): Promise<void> {
  const before = await readTab(tabId, 'visit');
  if (before) await Promise.all([writeTab(tabId, 'visit', null), writeTab(tabId, 'waiting', null)]);
  if (before) await hideDot(tabId);
  const tab = await readOpenTab(tabId);
  if (!(await siteOf(tab?.url))) return;
  await writeTab(tabId, 'visit', { since: Date.now(), came: false });
  await weighSoon(tabId);
}

/** A tab that has closed in the meantime is none, and no fault. */
const readOpenTab = (tabId: number) => browser.tabs.get(tabId).catch(() => null);

/** The switched-on site of an address, if there is one that we may see. */
async function siteOf(address: string | undefined) {
  const origin = originOf(address);
  const { sites: on } = origin ? await readEffectiveSettings() : { sites: [] };
  const site = on.find((one) => one.origin === origin);
  return site?.permitted && site.mode ? site : null;
}

/** Weighs once the page has been there for a while: now, or by a timer that the background lives long enough for. */
async function weighSoon(tabId: number): Promise<void> {
  const visit = await readTab(tabId, 'visit');
  if (!visit || visit.came) return;
  const rest = visit.since + PAGE_PAUSE_MS - Date.now();
  if (rest > 0) setTimeout(() => queue(() => weigh(tabId)), rest + MARGIN_MS);
  else await weigh(tabId);
}

/** Lets the calm rules decide, and puts the dot there. */
async function weigh(tabId: number): Promise<void> {
  const [tab, visit] = await Promise.all([readOpenTab(tabId), readTab(tabId, 'visit')]);
  const site = await siteOf(tab?.url);
  if (!tab?.active || !visit || visit.came || !site || !tab.url) return;
  if (await readPause(tabId, [site.origin])) return;
  if (await isPanelOpen(tab.windowId ?? -1)) return;
  const now = Date.now();
  const today = dayOf(now);
  const guidance = await readPageGuidance(OWN, readPolicyLayers, browser.storage.local, today);
  const kind = pageTypeOf(tab.url, guidance.sites, site.mode === 'reading' ? tab.title : undefined);
  const seen = kind && (await glance(JOURNAL_SLOT));
  if (!kind || !seen) return;
  const { profile } = await readEffectiveSettings();
  const journal = JOURNAL_ACCESS.find((access) => access === seen.answer) ?? null;
  const situation: WorkSituation = { ...profile, journal };
  const unseen = await readUnseen(today);
  const card = pickUnasked(guidance.cards, {
    now,
    page: { ...kind, visit: 1, cameBefore: false, since: visit.since, unseen },
    shownInVisit: null,
    typing: false,
    quietUntil: await readQuiet(browser.storage.session),
    situation,
    history: seen.history,
    limits: guidance.limits,
  });
  if (!card) return;
  await addUnseen(card.id, today);
  await writeTab(tabId, 'visit', { ...visit, came: true });
  await writeTab(tabId, 'waiting', card.id);
  await showDot(tabId);
}
