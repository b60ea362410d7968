import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { waitForText } from './journal';

interface CalmShown {
  readonly lines: readonly string[];
  readonly contacts: readonly { readonly name: string; readonly relation: string; readonly number: string }[];
}
interface StorageApi {
  readonly storage: {
    readonly local: { set(items: object): Promise<void> };
    readonly onChanged: {
      addListener(listener: (changes: Readonly<Record<string, unknown>>, area: string) => void): void;
    };
  };
}
declare const browser: StorageApi | undefined;
declare const chrome: StorageApi;

/** What Jonas chose on a better day. */
export const CHOSEN: CalmShown = {
  lines: ['Gå en tur om blokken.', 'Drik et glas vand.'],
  contacts: [
    { name: 'Mette', relation: 'min søster', number: '12 34 56 78' },
    { name: 'Karen', relation: 'en ven', number: '87 65 43 21' },
  ],
};

/** Puts it where the calm page reads it. */
export async function chooseForCalm(driven: DrivenBrowser, shown: CalmShown = CHOSEN): Promise<void> {
  const page = await driven.openExtensionPage('sidepanel.html');
  await page.evaluate(async (value: object) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ 'calm.shown': value });
  }, shown);
  await page.close();
}

/** Notes every write to the extension's storage from now on, by area and key. */
export function watchStorage(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const seen = globalThis as { written?: string[] };
    const written: string[] = [];
    seen.written = written;
    api.storage.onChanged.addListener((changes, area) => {
      for (const key of Object.keys(changes)) written.push(`${area} ${key}`);
    });
  });
}

export function writtenSince(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as { written?: string[] }).written ?? []);
}

/** Goes to the calm page and waits until somebody to call stands there. */
export async function openCalm(panel: DrivenPage): Promise<void> {
  await panel.clickNamed('Rolig side');
  await waitForText(panel, 'Du må gerne stoppe.');
  await panel.waitFor(() => document.querySelector('.sm-call-step .sm-number'));
}

/** Makes the next click tell how long it took until lines and a number had been drawn; milliseconds. */
export async function timeNextClick(panel: DrivenPage): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    const told = globalThis as { took?: number };
    const isReadable = () =>
      document.querySelector('.sm-calm-stop') !== null &&
      document.querySelector('.sm-call-step .sm-number') !== null;
    addEventListener(
      'click',
      ({ timeStamp }) => {
        // The frame after the one in which it is there: by then that one has been drawn.
        const look = () =>
          requestAnimationFrame(() => {
            if (!isReadable()) return look();
            requestAnimationFrame(() => {
              told.took = performance.now() - timeStamp;
            });
          });
        look();
      },
      { capture: true, once: true },
    );
  });
  return () => panel.waitFor(() => (globalThis as { took?: number }).took);
}
