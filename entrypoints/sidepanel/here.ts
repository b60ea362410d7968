import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser';
import { followWindow, readWindow } from '@/lib/messages/window';
import { type EffectiveSettings, type FocusedField, type Here, originOf } from '@/lib/model';

/**
 * Follows the page beside the panel: which origin it is (as far as the browser tells us), whether it is
 * switched on, and the field that has focus there.
 */
export function followHere(
  windowId: number,
  settings: ReadonlySignal<EffectiveSettings>,
  abort: AbortSignal,
): ReadonlySignal<Here> {
  const here = signal<Here>({ origin: null, site: 'unknown', field: null });
  let field: FocusedField | null = null;
  let latest = 0;

  const look = async () => {
    const turn = ++latest;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    // Two looks may overtake each other; only the newest may speak.
    if (turn !== latest) return;
    const origin = originOf(tab?.url);
    here.value = {
      origin,
      site: siteOf(tab?.url, origin, settings.value),
      field: field && field.tabId === tab?.id ? field : null,
    };
  };
  const lookSoon = () => void look();

  browser.tabs.onActivated.addListener(lookSoon);
  browser.tabs.onUpdated.addListener(lookSoon);
  abort.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookSoon);
    browser.tabs.onUpdated.removeListener(lookSoon);
  });
  followWindow(windowId, 'pressed', lookSoon, abort);
  const takeField = (value: FocusedField | null) => {
    field = value;
    lookSoon();
  };
  followWindow(windowId, 'field', takeField, abort);
  void readWindow(windowId, 'field').then(takeField);
  abort.addEventListener('abort', settings.subscribe(lookSoon));
  return here;
}

function siteOf(
  address: string | undefined,
  origin: string | null,
  settings: EffectiveSettings,
): Here['site'] {
  if (address === undefined) return 'unknown';
  if (address === browser.runtime.getURL('/practice.html')) return 'reading';
  if (origin === null) return 'none';
  const site = settings.sites.find((entry) => entry.origin === origin);
  if (!site) return 'off';
  return site.permitted ? (site.mode ?? 'unchosen') : 'no-permission';
}
