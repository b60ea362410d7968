import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { dayOf, pageTypeOf } from '@/lib/advice';
import { browser, hideDot } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { followWindow, readTab, writeTab } from '@/lib/messages/window';
import {
  type EffectiveSettings,
  type Here,
  type Live,
  originOf,
  type PageHere,
  type Pause,
  type SitePreset,
} from '@/lib/model';
import { dropUnseen, readPause, readUnseen, watchPauses } from '@/lib/settings';
import { followField } from './field';

/** The practice room counts as a page for notes, so that everything can be tried there. */
const PRACTICE = { type: 'journal-note', preset: 'practice', verified: true } as const;

interface Beside {
  readonly here: ReadonlySignal<Here>;
  readonly pageHere: ReadonlySignal<PageHere | null>;
  readonly pause: ReadonlySignal<Pause | null>;
  /** Id of the tab in front; -1 while it is not known. */
  readonly front: ReadonlySignal<number>;
  /** Keeps for the background and the next panel that this card came in this tab, and takes its dot away. */
  keepCame(card: string): void;
}

/**
 * Follows the page beside the panel: which origin it is (as far as the browser tells us), whether it is
 * switched on, the kind of page by its address, and the field that has focus there.
 */
export function followHere(
  windowId: number,
  settings: ReadonlySignal<EffectiveSettings>,
  presets: Live<readonly SitePreset[]>,
  abort: AbortSignal,
): Beside {
  const site = signal<Omit<Here, 'field'>>({ origin: null, site: 'unknown' });
  const front = signal(-1);
  const field = followField(front, abort);
  const here = computed<Here>(() => ({ ...site.value, field: field.value }));
  const pageHere = signal<PageHere | null>(null);
  const pause = signal<Pause | null>(null);
  let pauseEnds: ReturnType<typeof setTimeout> | undefined;
  let visited = '';
  let visit = 0;
  let since = Date.now();
  let latest = 0;

  const look = async () => {
    const turn = ++latest;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    // Two looks may overtake each other; only the newest may speak.
    if (turn !== latest) return;
    const origin = originOf(tab?.url);
    const tabId = tab?.id ?? -1;
    const [paused, came, waiting, unseen] = await Promise.all([
      readPause(tabId, [origin]),
      readTab(tabId, 'visit'),
      readTab(tabId, 'waiting'),
      readUnseen(dayOf(Date.now())).catch(() => []),
    ]);
    if (turn !== latest) return;
    takePause(paused);
    const state = siteOf(tab?.url, origin, settings.value);
    const place = `${tab?.id} ${tab?.url}`;
    if (place !== visited) {
      visited = place;
      visit++;
      since = Date.now();
    }
    front.value = tabId;
    const kind = paused ? null : kindOf(tab, state, presets.value);
    const known = pageHere.value;
    const same =
      known?.visit === visit &&
      known.type === kind?.type &&
      known.preset === kind.preset &&
      known.waiting === (waiting ?? undefined);
    const cameBefore = visit === 1 && came?.came === true && !waiting;
    if (!same)
      pageHere.value = kind && { ...kind, visit, since, cameBefore, unseen, waiting: waiting ?? undefined };
    if (site.value.origin !== origin || site.value.site !== state) site.value = { origin, site: state };
  };
  const takePause = (paused: Pause | null) => {
    clearTimeout(pauseEnds);
    if (paused?.until) pauseEnds = setTimeout(lookSoon, paused.until - Date.now() + 1);
    const now = pause.value;
    if (now?.scope !== paused?.scope || now?.until !== paused?.until) pause.value = paused;
  };
  const lookSoon = () => void look();

  browser.tabs.onActivated.addListener(lookSoon);
  browser.tabs.onUpdated.addListener(lookSoon);
  abort.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookSoon);
    browser.tabs.onUpdated.removeListener(lookSoon);
    clearTimeout(pauseEnds);
  });
  followWindow(windowId, 'pressed', lookSoon, abort);
  watchPauses(lookSoon, abort);
  lookSoon();
  abort.addEventListener('abort', settings.subscribe(lookSoon));
  abort.addEventListener('abort', presets.subscribe(lookSoon));
  const keepCame = (card: string) => {
    const tabId = front.value;
    void writeTab(tabId, 'visit', { since: pageHere.value?.since ?? Date.now(), came: true });
    void writeTab(tabId, 'waiting', null);
    void dropUnseen(card, dayOf(Date.now())).catch((cause: unknown) => note('settings-not-saved', cause));
    void hideDot(tabId);
  };
  return { here, pageHere, pause, front, keepCame };
}

/** By the address alone; the title, which may hold a name, only where the person has said that we may read. */
function kindOf(
  tab: { url?: string | undefined; title?: string | undefined } | undefined,
  site: Here['site'],
  presets: readonly SitePreset[],
): Pick<PageHere, 'type' | 'preset' | 'verified'> | null {
  if (!tab?.url || (site !== 'cards' && site !== 'reading')) return null;
  if (isPractice(tab.url)) return PRACTICE;
  return pageTypeOf(tab.url, presets, site === 'reading' ? tab.title : undefined);
}

function isPractice(address: string): boolean {
  return address === browser.runtime.getURL('/practice.html');
}

function siteOf(
  address: string | undefined,
  origin: string | null,
  settings: EffectiveSettings,
): Here['site'] {
  if (address === undefined) return 'unknown';
  if (isPractice(address)) return 'reading';
  if (origin === null) return 'none';
  const site = settings.sites.find((entry) => entry.origin === origin);
  if (!site) return 'off';
  return site.permitted ? (site.mode ?? 'unchosen') : 'no-permission';
}
