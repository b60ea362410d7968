import { signal as createSignal } from '@preact/signals';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import { fail, type Live, ok, type Result, type SaveFault, type StorageHealth } from '@/lib/model';
import { createCopier } from './copier';
import { countRows, type Database, readRows, readSnapshot, removeDatabase } from './database';
import { eraseEverything } from './erase';
import { createLogRenewal } from './log-renewal';
import { createLook, UNHEARD } from './look';
import { type Opening, openInTime } from './open';
import { adopt, describe, findRestorable, type Kept, replaceContents } from './recovery';
import { save as commit } from './save';
import { NO_ROWS, type Rows, SCHEMA_VERSION, type Snapshot } from './schema';
import { COPY_KEYS, isWritable, keepAside } from './second-copy';
import type { Sentinel, Word } from './sentinel';

/** A database that keeps closing by itself is opened again so often at once, and then with pauses. */
const MOST_REOPENINGS = 3;
/** How long until a database that could not be opened is tried again. */
export const TRY_AGAIN_MS = 15_000;

export interface KeeperOptions {
  /** `storage.local`, for the sentinel and the second copy. */
  readonly area: StorageArea;
  /** `storage.session` */
  readonly session: StorageArea;
  /** `browser.extension.inIncognitoContext` */
  readonly incognito: boolean;
  readonly now: () => Date;
  /** Called with each database that can be read; `signal` ends when that one is closed. */
  readonly onReadable: (db: Database, signal: AbortSignal) => void;
}

/** Opens the database, says how it is, writes to it and keeps what is needed to notice damage and undo it. */
export interface Keeper {
  readonly health: Live<StorageHealth>;
  /** Waits for the database, then does `work` in one durable transaction. */
  save(work: (db: Database) => Promise<unknown>): Promise<Result<null, SaveFault>>;
  /** Reads whatever database is open, also a damaged one or one that may not be written. `null` where none is. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T | null>;
  restore(): Promise<Result<null, 'nothing-to-restore' | 'not-saved'>>;
  startOver(): Promise<Result<null, 'not-saved'>>;
  copyNow(): Promise<void>;
  /** Deletes the database and everything in `storage.local`, and begins anew. */
  erase(): Promise<Result<null, 'not-erased'>>;
}

export function createKeeper(options: KeeperOptions, signal: AbortSignal): Keeper {
  const { area, incognito, onReadable } = options;
  const timestamp = () => options.now().toISOString();
  const health = createSignal<StorageHealth>({ state: 'opening', secondCopy: true, restorable: null });
  const tell = (change: Partial<StorageHealth>) => {
    health.value = { ...health.value, ...change };
  };
  const tellCopy = (works: boolean, error?: unknown) => {
    if (!works) note('store-copy-failed', error);
    if (health.value.secondCopy !== works) tell({ secondCopy: works });
  };
  const isNewer = () => health.value.state === 'newer';

  /** The open database. `dbId` is `null` while it may not be written. */
  let current: { readonly db: Database; dbId: string | null; readonly end: AbortController } | null = null;
  let reopenings = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const { listen, look, wordFor } = createLook(area, tellCopy);
  const renewal = createLogRenewal(options.session);
  const copier = createCopier(area, readForCopy, tellCopy);
  let opened = open();
  signal.addEventListener('abort', close);

  async function open(): Promise<void> {
    if (incognito) return tell({ state: 'private-window' });
    const listening = listen();
    const outcome = await openInTime();
    if (outcome.kind !== 'blocked') return take(outcome, await wordFor(outcome, listening));
    tell({ state: 'blocked' });
    void outcome.later.then(async (late) => take(late, await wordFor(late, listening)));
  }

  async function take(outcome: Opening, word: Word): Promise<void> {
    if (outcome.kind === 'unreadable' && word.isAnythingKept && (await isWritable(area)))
      return tellDamaged();
    if (outcome.kind === 'unreadable' || outcome.kind === 'failed') return tellFailed();
    if (!('db' in outcome)) return tell({ state: outcome.kind });
    if (signal.aborted) return outcome.db.close();
    const end = hold(outcome.db);
    if (outcome.kind === 'open') return settle(word);
    onReadable(outcome.db, end);
    tell({ state: 'newer' });
  }

  /** Makes it the current database. The signal ends when it is closed, by us or by the browser. */
  function hold(db: Database): AbortSignal {
    const end = new AbortController();
    current = { db, dbId: null, end };
    db.on('versionchange', (event) => {
      // Dexie's own handler would open the new schema with this old code at the next write (SECURITY.md 4).
      close();
      if (event.newVersion) tell({ state: 'newer' });
      else reopen();
      return false;
    });
    db.on('close', () => {
      if (current?.db !== db) return;
      close();
      reopen();
    });
    return end.signal;
  }

  async function tellDamaged(): Promise<void> {
    note('store-damaged');
    tell({ state: 'damaged', restorable: describe(await findRestorable(current?.db, await look())) });
  }

  function tellFailed(): void {
    tell({ state: 'failed' });
    clearTimeout(retry);
    retry = setTimeout(tryAgain, TRY_AGAIN_MS);
  }

  /** What failed can pass: a full disk, for one. By itself after a while, at once when somebody saves. */
  function tryAgain(): void {
    clearTimeout(retry);
    if (!signal.aborted && health.value.state === 'failed') opened = open();
  }

  /** Looks at the open database and takes it into use, or says that it is damaged. */
  async function settle(word: Word): Promise<void> {
    const held = current;
    if (!held) return;
    const { db, end } = held;
    try {
      const meta = await adopt(db, word, timestamp());
      if (current !== held) return;
      if (!meta) return await tellDamaged();
      const isOurs = meta.schemaVersion <= SCHEMA_VERSION;
      if (isOurs) held.dbId = meta.dbId;
      onReadable(db, end.signal);
      tell({ state: isOurs ? 'ready' : 'newer', restorable: null });
      // Unheard: a sentinel that is ahead of this database must not be written over before a person saves.
      if (!isOurs || meta.rev === 0 || word === UNHEARD) return;
      const { dbId, rev, savedAt } = meta;
      await remember({ dbId, rev, savedAt, count: await countRows(db) });
    } catch (error) {
      if (current !== held) return;
      note('store-open-failed', error);
      close();
      tellFailed();
    }
  }

  function close(): void {
    copier.cancel();
    clearTimeout(retry);
    const closing = current;
    current = null;
    closing?.end.abort();
    closing?.db.close();
  }

  /** The browser closed the database (its files were cleared or broke): look at it anew before any write. */
  function reopen(): void {
    if (signal.aborted) return;
    reopenings += 1;
    if (reopenings > MOST_REOPENINGS) {
      tellFailed();
      return;
    }
    tell({ state: 'opening' });
    opened = open();
  }

  /** Only what is known to be whole is copied: a copy of damage would take the place of a good one. */
  async function readForCopy(): Promise<Snapshot | null> {
    if (!current?.dbId) return null;
    const { db, dbId } = current;
    const snapshot = await readSnapshot(db);
    return snapshot?.dbId === dbId && snapshot.rev > 0 ? snapshot : null;
  }

  /** Where `storage.local` does not answer nobody waits for it: what is saved is saved without. */
  async function remember(sentinel: Sentinel): Promise<void> {
    const done = copier.remember(sentinel);
    if (health.value.secondCopy) await done;
  }

  async function save(work: (db: Database) => Promise<unknown>): Promise<Result<null, SaveFault>> {
    await opened;
    if (health.value.state === 'failed') tryAgain();
    await opened;
    if (isNewer()) return fail('newer-version');
    if (!current?.dbId) return fail('closed');
    const { db, dbId } = current;
    const saved = await commit(db, dbId, timestamp(), renewal, () => work(db));
    if (saved.ok) {
      await remember(saved.value);
      return ok(null);
    }
    if (saved.fault === 'newer-version') tell({ state: 'newer' });
    // Emptied or exchanged under our hands: never write to it before it has been looked at.
    if (saved.fault === 'closed' && current?.db === db) {
      close();
      reopen();
    }
    return isNewer() ? fail('newer-version') : saved;
  }

  /**
   * Fills the damaged database with `contents`. `giveUp` names the keys that go once they are kept aside; what
   * the database still holds is kept aside too.
   */
  async function replace(
    kept: Kept,
    contents: Rows,
    giveUp: readonly string[],
  ): Promise<Result<null, 'not-saved'>> {
    try {
      const db = current?.db ?? (await openAnew());
      const isEmpty = (await countRows(db)) === 0;
      const slots = giveUp.length > 0 ? kept.raw : {};
      if (!isEmpty || giveUp.length > 0)
        await keepAside(area, timestamp(), { rows: await readRows(db), slots });
      const replaced = await replaceContents(db, kept, contents, timestamp());
      if (replaced && giveUp.length > 0) await area.remove([...giveUp]);
    } catch (error) {
      note('store-write-failed', error);
      return fail('not-saved');
    }
    await settle(await look());
    return health.value.state === 'ready' ? ok(null) : fail('not-saved');
  }

  /** For files that cannot be read: tries once more, then removes them. Only ever because a person chose to. */
  async function openAnew(): Promise<Database> {
    let outcome = await openInTime();
    if (outcome.kind === 'unreadable') {
      await removeDatabase();
      outcome = await openInTime();
    }
    if (outcome.kind !== 'open') throw new Error(outcome.kind);
    hold(outcome.db);
    return outcome.db;
  }

  async function read<T>(work: (db: Database) => Promise<T>): Promise<T | null> {
    await opened;
    const db = current?.db;
    if (!db) return null;
    try {
      return await db.transaction('r', db.tables, () => work(db));
    } catch (error) {
      note('store-open-failed', error);
      return null;
    }
  }

  async function erase(): Promise<Result<null, 'not-erased'>> {
    await opened;
    close();
    tell({ state: 'opening' });
    try {
      await eraseEverything(area);
      return ok(null);
    } catch (error) {
      note('store-write-failed', error);
      return fail('not-erased');
    } finally {
      opened = open();
      await opened;
    }
  }

  return {
    health,
    save,
    read,
    erase,
    copyNow: copier.copyNow,
    async restore() {
      await opened;
      if (health.value.state !== 'damaged') return fail('nothing-to-restore');
      const kept = await look();
      const snapshot = await findRestorable(current?.db, kept);
      return snapshot ? replace(kept, snapshot, []) : fail('nothing-to-restore');
    },
    async startOver() {
      await opened;
      if (health.value.state !== 'damaged') return ok(null);
      return replace(await look(), NO_ROWS, COPY_KEYS);
    },
  };
}
