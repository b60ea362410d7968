import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  ChecklistItem,
  ChecklistRun,
  ChecklistTemplate,
  PaperRow,
  RunItem,
  RunItems,
} from '@/lib/model';
import type { DrivenPage } from '@/scripts/drive';

/** Rows as they lie in the extension's database. */
export interface KeptRows {
  readonly runs: readonly ChecklistRun[];
  readonly runItems: readonly RunItems[];
  readonly layers: readonly { readonly id: string; readonly text: string; readonly savedAt: string }[];
}

const LAYER = 'lang-liste';

/**
 * So many runs of a list of so many items, as somebody has used them: every second is ticked, every third has a note. The
 * list is our start list, over and over, in a layer of the workplace's.
 */
export function makeRows(count: number, items: number): KeptRows {
  const list = makeList(items);
  const entries = Object.fromEntries(list.items.map(({ id }, at) => [id, entryOf(at)]));
  const runs = Array.from({ length: count }, (_, at): ChecklistRun => {
    const facts = { label: `Kastanje ${at}`, startOn: '2026-11-02', asked: true };
    return {
      ...{ id: `run-${at}`, templateId: list.id, followed: [{ version: 1, on: '2026-11-02' }] },
      startedAt: new Date(Date.UTC(2026, 10, 2, 8, at)).toISOString(),
      facts: [{ value: facts, seen: { me: 1 } }],
    };
  });
  const layer = {
    ...{ format: 'sidemand-layer', schema: 1, id: LAYER, version: 1, layer: 'workplace' },
    ...{ publisher: 'Vedbæk', createdOn: '2026-11-02', add: { checklists: [list] } },
  };
  return {
    runs,
    runItems: runs.map(({ id }) => ({ run: id, items: entries })),
    layers: [{ id: LAYER, text: JSON.stringify(layer), savedAt: '2026-11-02T08:00:00.000Z' }],
  };
}

function makeList(count: number): ChecklistTemplate {
  const file = join(import.meta.dirname, '../../content/checklists/start.yaml');
  const own = parse(readFileSync(file, 'utf8')) as ChecklistTemplate;
  const items = Array.from({ length: count }, (_, at): ChecklistItem => {
    const {
      after: _first,
      gate: _gate,
      trialOnly: _only,
      trialUnknownOnly: _unknown,
      ...item
    } = own.items[at % own.items.length] as ChecklistItem;
    return { ...item, id: `${LAYER}.${at}`, introducedIn: 1 };
  });
  return { ...own, id: `${LAYER}.start`, version: 1, items };
}

function entryOf(at: number): RunItems['items'][string] {
  const value: RunItem = {
    state: at % 2 === 0 ? 'done' : 'open',
    ...(at % 2 === 0 && { doneOn: '2026-11-05' }),
    ...(at % 3 === 0 && { note: `Aftalt med Karen, ${at}. gang` }),
    rev: 2,
    updatedAt: '2026-11-05T09:00:00.000Z',
    forVersion: 1,
  };
  return [{ value, seen: { me: 2 } }];
}

/** Puts rows there behind the extension's back: its pages see them when they are loaded anew. */
export function putRows(
  page: DrivenPage,
  rows: Partial<KeptRows> & { readonly papers?: readonly PaperRow[] },
): Promise<void> {
  return page.evaluate(
    (given: typeof rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidemand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(given), 'readwrite');
          for (const [table, all] of Object.entries(given)) {
            for (const row of all) writing.objectStore(table).put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

/** The items of every run, as they lie there. */
export function readKeptItems(page: DrivenPage): Promise<readonly RunItems[]> {
  return page.evaluate(
    () =>
      new Promise<RunItems[]>((resolve, reject) => {
        const opening = indexedDB.open('sidemand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const table = database.transaction('runItems').objectStore('runItems');
          const reading: IDBRequest<RunItems[]> = table.getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
