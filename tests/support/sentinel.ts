import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DrivenPage } from '@/scripts/drive';

/** A word that is nowhere else in the world. Consonants alone: nothing joins or corrects it. */
export function makeSentinel(): string {
  return Array.from({ length: 16 }, () => 'bcdfghjkmnpqrstvwxz'[randomInt(19)]).join('');
}

/**
 * The files below a folder that hold this text, as UTF-8 or UTF-16. Numbers in the names are written `N`, since
 * they differ from run to run. The databases of both browsers compress with LZ4 or Snappy, which leave a word
 * that was never seen before as it is.
 */
export function filesWith(folder: string, text: string): string[] {
  return filesHolding(folder, [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
}

/** The same for any of these rows of bytes. */
export function filesHolding(folder: string, forms: readonly Buffer[]): string[] {
  const holds = (path: string): boolean => {
    try {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    } catch {
      // A socket or a dangling link of the browser's.
      return false;
    }
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = files.map((file) => join(file.parentPath, file.name)).filter(holds);
  return [...new Set(found.map((path) => relative(folder, path).replaceAll(/\d+/g, 'N')))].sort();
}

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
  readonly tabs: { query(what: object): Promise<readonly { readonly title?: string }[]> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** All that the extension has stored, and every title it can see, as one text. `page` is a page of the extension. */
export function dumpExtension(page: DrivenPage): Promise<string> {
  return page.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        rows.push({
          name,
          store,
          keys: await settled(table.getAllKeys()),
          values: await settled(table.getAll()),
        });
      }
      database.close();
    }
    const [local, session, tabs] = await Promise.all([
      api.storage.local.get(null),
      api.storage.session.get(null),
      api.tabs.query({}),
    ]);
    return JSON.stringify({ local, session, rows, titles: tabs.map(({ title }) => title) });
  });
}
