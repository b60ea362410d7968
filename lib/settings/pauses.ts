import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { fail, ok, type Pause, type Result } from '@/lib/model';

/** How long a site is paused. */
export const SITE_PAUSE_MS = 60 * 60_000;

/** Session storage: the site's key holds when its pause ends, the tab's that there is one. */
const siteKey = (origin: string) => `pause.site.${origin}`;
const tabKey = (tabId: number) => `pause.tab.${tabId}`;

/** A pause that would last longer than was asked for is none: the clock has been put back. */
const isAhead = (rest: number) => rest > 0 && rest <= SITE_PAUSE_MS;

type Changed = Promise<Result<null, 'not-saved'>>;

/** Session storage, and its word of what has changed there, in whichever window. */
export interface PauseDoor extends StorageArea {
  readonly onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

/**
 * Pauses of sites and tabs, in memory alone and gone with the browser. They end by the clock, looked at when it
 * matters: no timer outlives the background's sleep.
 */
export function createPauses(session: PauseDoor, now: () => number = Date.now) {
  async function change(work: () => Promise<void>): Changed {
    try {
      await work();
      return ok(null);
    } catch (cause) {
      note('settings-not-saved', cause);
      return fail('not-saved');
    }
  }

  return {
    /** The pause that lasts the longest of those on this tab and these origins. Never rejects. */
    async readPause(tabId: number, origins: readonly (string | null)[]): Promise<Pause | null> {
      const keys = origins.flatMap((origin) => origin ?? []).map(siteKey);
      const found = await session.get([tabKey(tabId), ...keys]).catch(() => ({}) as Record<string, unknown>);
      if (found[tabKey(tabId)] === true) return { scope: 'tab', until: null };
      const ends = keys.map((key) => Number(found[key] ?? 0)).filter((end) => isAhead(end - now()));
      return ends.length > 0 ? { scope: 'site', until: Math.max(...ends) } : null;
    },
    pauseSite: (origin: string) => change(() => session.set({ [siteKey(origin)]: now() + SITE_PAUSE_MS })),
    pauseTab: (tabId: number) => change(() => session.set({ [tabKey(tabId)]: true })),
    /** Ends the pauses of this tab and this site. */
    endPauses: (tabId: number, origin: string | null) =>
      change(() => session.remove([tabKey(tabId), ...(origin ? [siteKey(origin)] : [])])),
    /** Calls `listener` when one began or was ended by hand, until the signal ends. */
    watchPauses(listener: () => void, signal: AbortSignal): void {
      const onChanged = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => key.startsWith('pause.'))) listener();
      };
      session.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => session.onChanged.removeListener(onChanged));
    },
  };
}
