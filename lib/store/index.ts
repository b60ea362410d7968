import { signal as createSignal } from '@preact/signals';
import type { StorageArea } from '@/lib/browser';
import {
  type ChecklistRun,
  fail,
  type Live,
  type Result,
  type SaveFault,
  type StorageHealth,
} from '@/lib/model';
import { changeItem, findRun, noted, startRun, type TemplateRef, ticked } from './checklist';
import { readDrafts } from './drafts';
import { follow } from './follow';
import { createKeeper } from './keeper';
import { readSlots, writeSlot } from './slots';

export interface StoreOptions {
  /** `browser.storage.local`: the sentinel and the second copy lie there, away from the database's files. */
  readonly area: StorageArea;
  /** `browser.storage.session`: remembers until the browser ends that a write has failed. */
  readonly session: StorageArea;
  /** `browser.extension.inIncognitoContext`: nothing can be opened there, so nothing is tried. */
  readonly incognito: boolean;
  /** The checklist whose run is shown and ticked. */
  readonly template: TemplateRef;
  /** Texts with what looks like a CPR number are not saved, whoever asks. */
  readonly looksLikeCpr: (text: string) => boolean;
  readonly now?: () => Date;
}

type Saved = Promise<Result<null, SaveFault>>;

/**
 * What the person has here. Live values follow every window; acts resolve when what they did is durable, and
 * with a fault when nothing was written. No act rejects.
 */
export interface Store {
  readonly health: Live<StorageHealth>;
  /** `null` until the database has answered; before the first tick a run in which all is open. */
  readonly run: Live<ChecklistRun | null>;
  /** By item id, or `slot:` and the slot's id. */
  readonly drafts: Live<Readonly<Record<string, string>>>;
  readonly slots: Live<Readonly<Record<string, string>>>;
  tick(item: string, done: boolean): Saved;
  /** Saves the note and drops its draft, both or neither. */
  saveNote(item: string, text: string): Saved;
  keepDraft(item: string, text: string): Saved;
  dropDraft(item: string): Saved;
  /** Saves the answer and drops its draft, both or neither. */
  saveSlot(slot: string, answer: string): Saved;
  /** Only while `damaged`: puts the newest whole copy back. What the database still held is kept aside. */
  restore(): Promise<Result<null, 'nothing-to-restore' | 'not-saved'>>;
  /** Only while `damaged`: begins empty. The copies are kept aside as they are, under `store.keptCopy`. */
  startOver(): Promise<Result<null, 'not-saved'>>;
  /** Brings the second copy up to date, e.g. when the window is hidden. */
  copyNow(): Promise<void>;
}

/** Opens the store and keeps it open until the signal ends. Returns at once; `health` tells how it went. */
export function openStore(options: StoreOptions, signal: AbortSignal): Store {
  const { area, session, incognito, template, looksLikeCpr, now = () => new Date() } = options;
  const run = createSignal<ChecklistRun | null>(null);
  const drafts = createSignal<Readonly<Record<string, string>>>({});
  const slots = createSignal<Readonly<Record<string, string>>>({});
  const timestamp = () => now().toISOString();
  const show =
    <T>(live: { value: T }) =>
    (answer: T) => {
      live.value = answer;
    };

  const keeper = createKeeper(
    {
      area,
      session,
      incognito,
      now,
      onReadable(db, end) {
        follow(async () => (await findRun(db, template)) ?? startRun(template, timestamp()), show(run), end);
        follow(() => readDrafts(db), show(drafts), end);
        follow(() => readSlots(db), show(slots), end);
      },
    },
    signal,
  );
  const saveText = async (text: string, write: Parameters<typeof keeper.save>[0]): Saved =>
    looksLikeCpr(text) ? fail('looks-like-cpr') : keeper.save(write);

  return {
    health: keeper.health,
    run,
    drafts,
    slots,
    restore: keeper.restore,
    startOver: keeper.startOver,
    copyNow: keeper.copyNow,
    tick(item, done) {
      const at = timestamp();
      return keeper.save((db) => changeItem(db, template, at, item, (before) => ticked(before, done, at)));
    },
    saveNote(item, text) {
      return saveText(text, async (db) => {
        await changeItem(db, template, timestamp(), item, (before) => noted(before, text));
        await db.drafts.delete(item);
      });
    },
    keepDraft(item, text) {
      const row = { key: item, text, savedAt: timestamp() };
      return saveText(text, (db) => db.drafts.put(row));
    },
    dropDraft(item) {
      return keeper.save((db) => db.drafts.delete(item));
    },
    saveSlot(slot, answer) {
      return saveText(answer, async (db) => {
        await writeSlot(db, slot, answer, timestamp());
        await db.drafts.delete(`slot:${slot}`);
      });
    },
  };
}
