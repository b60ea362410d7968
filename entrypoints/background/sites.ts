import { browser } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { localeOf } from '@/lib/i18n';
import { type EffectiveSettings, matchPatternOf } from '@/lib/model';
import { readSettings, watchSettings } from '@/lib/settings';
import { sendToAll } from './page-messages';

/** The one registered script. A new id would leave the old one behind after an update. */
const SCRIPT_ID = 'page-waiting';
/** Session key: the origins that were on when this was last looked at. The worker may sleep in between. */
const READING_KEY = 'sites.reading';

/** The settings as they take effect now, in the browser's language unless one was chosen. */
export const readEffectiveSettings = () => readSettings(localeOf(navigator.languages));

const readingOrigins = ({ sites }: EffectiveSettings): string[] =>
  sites.filter((site) => site.mode === 'reading' && site.permitted).map((site) => site.origin);

/** Whether the person or the policy lets Sidemand read along on this origin, and the browser permits it. */
export async function isReading(origin: string): Promise<boolean> {
  return readingOrigins(await readEffectiveSettings()).includes(origin);
}

/**
 * Keeps the registered page script in step with settings, policy and permissions, from now on. The first step
 * comes at every start of the background, because an update erases all registrations (SECURITY.md 0.7).
 */
export function keepSitesInStep(): void {
  let steps: Promise<void> = Promise.resolve();
  const queue = (step: () => Promise<void>) => {
    steps = steps.then(step).catch((cause: unknown) => note('script-registration-failed', cause));
  };
  const registerNow = async () => registerSites(readingOrigins(await readEffectiveSettings()));
  const tellPages = () => sendToAll('session-changed', {});
  queue(registerNow);
  watchSettings(() => {
    queue(registerNow);
    queue(tellPages);
  }, new AbortController().signal);
}

/** Registers the page script for these origins, and takes it off those that were on before. */
async function registerSites(origins: readonly string[]): Promise<void> {
  await register(origins);
  const { [READING_KEY]: before = [] } = await browser.storage.session.get(READING_KEY);
  const gone = (before as string[]).filter((origin) => !origins.includes(origin));
  await browser.storage.session.set({ [READING_KEY]: origins });
  await Promise.all(gone.map((origin) => sendToAll('stand-down', { origin })));
}

async function register(origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const matches = [...new Set(origins.map(matchPatternOf))];
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: ['page-waiting.js'],
    matches,
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (String(registered[0]?.matches) === String(matches)) return;
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
