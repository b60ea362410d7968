import type { DrivenPage } from '@/scripts/drive';

interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(keys: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Reads all of `storage.local`. `page` is any page of the extension. */
export function readStorage(page: DrivenPage): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.storage.local.get(null);
  });
}

export function writeStorage(page: DrivenPage, items: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(async (values: object) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set(values);
  }, items);
}

/** One of the two slots of the second copy, as it lies in `storage.local`. */
export interface CopySlot {
  readonly body: string;
  readonly sha256: string;
}

/** Waits until one of the two slots holds the newest that was saved, and gives its key. */
export async function waitForCopy(page: DrivenPage): Promise<'store.copyA' | 'store.copyB'> {
  return page.waitFor(
    async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const all = await api.storage.local.get(null);
      const { rev } = (all['store.sentinel'] ?? {}) as { rev?: number };
      const isNewest = (key: string) => {
        const slot = all[key] as { body: string } | undefined;
        return rev !== undefined && slot && (JSON.parse(slot.body) as { rev: number }).rev === rev;
      };
      return (['store.copyA', 'store.copyB'] as const).find(isNewest) ?? null;
    },
    undefined,
    { what: 'a second copy of the newest', timeout: 20_000 },
  ) as Promise<'store.copyA' | 'store.copyB'>;
}

/** Deletes the database under the extension, as a browser does that cannot read its files. */
export function deleteDatabase(page: DrivenPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sidemand');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('a page holds the database open'));
      }),
  );
}

/** Waits until this text, which is being written somewhere in the panel, is kept as a draft. */
export async function waitForDraft(page: DrivenPage, text: string): Promise<void> {
  await page.waitFor(
    (wanted: string) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('sidemand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const drafts = opening.result.transaction('drafts').objectStore('drafts');
          const read: IDBRequest<{ text?: string }[]> = drafts.getAll();
          read.onsuccess = () => resolve(read.result.some((draft) => draft.text === wanted));
          opening.result.close();
        };
      }),
    text,
    { what: 'the draft', timeout: 15_000 },
  );
}
