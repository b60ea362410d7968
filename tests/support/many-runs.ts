import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  AgreedItem,
  ChecklistRun,
  ChecklistTemplate,
  PaperRow,
  RunItem,
  RunItems,
  Versions,
} from '@/lib/model';
import type { DrivenPage } from '@/scripts/drive';

/** Rows as they lie in the extension's database. */
export interface KeptRows {
  readonly runs: readonly ChecklistRun[];
  readonly runItems: readonly RunItems[];
}

/** What a long onboarding comes to: items of the list, and beside them what was agreed in talks with the leader. */
const ITEMS = 60;

/**
 * So many runs of the longest list that a peer has, as somebody has used them: every second item is ticked, every third
 * has a note, and what was agreed in talks makes them {@link ITEMS} each.
 */
export function makeRows(count: number): KeptRows & { readonly items: number } {
  const list = longestList();
  const entries = Object.fromEntries(list.items.map(({ id }, at) => [id, entryOf(at, list.version)]));
  const talks = Array.from({ length: ITEMS - list.items.length }, (_, at) => [`agreed-${at}`, agreedOf(at)]);
  const agreed: NonNullable<ChecklistRun['agreed']> = Object.fromEntries(talks);
  const runs = Array.from({ length: count }, (_, at): ChecklistRun => {
    const facts = { label: `Kastanje ${at}`, startOn: '2026-11-02', asked: true };
    return {
      ...{ id: `run-${at}`, templateId: list.id, followed: [{ version: list.version, on: '2026-11-02' }] },
      startedAt: new Date(Date.UTC(2026, 10, 2, 8, at)).toISOString(),
      facts: [{ value: facts, seen: { me: 1 } }],
      agreed,
    };
  });
  return {
    runs,
    runItems: runs.map(({ id }) => ({ run: id, items: entries })),
    items: ITEMS,
  };
}

function longestList(): ChecklistTemplate {
  const folder = join(import.meta.dirname, '../../content/checklists');
  const lists = readdirSync(folder).map(
    (file) => parse(readFileSync(join(folder, file), 'utf8')) as ChecklistTemplate,
  );
  const [longest] = lists
    .filter(({ holder }) => holder === 'peer')
    .sort((one, other) => other.items.length - one.items.length);
  if (!longest) throw new Error('no list');
  return longest;
}

function entryOf(at: number, version: number): RunItems['items'][string] {
  const value: RunItem = {
    state: at % 2 === 0 ? 'done' : 'open',
    ...(at % 2 === 0 && { doneOn: '2026-11-05' }),
    ...(at % 3 === 0 && { note: `Aftalt med Karen, ${at}. gang` }),
    rev: 2,
    updatedAt: '2026-11-05T09:00:00.000Z',
    forVersion: version,
  };
  return [{ value, seen: { me: 2 } }];
}

function agreedOf(at: number): Versions<AgreedItem> {
  const value: AgreedItem = {
    ...{ text: `Karen viser vej til et af møderne, nummer ${at}`, owner: 'leader', guide: 'six-weeks' },
    ...{ due: '2026-12-01', ...(at % 2 === 0 && { doneOn: '2026-11-12' }) },
  };
  return [{ value, seen: { leader: 1 } }];
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
