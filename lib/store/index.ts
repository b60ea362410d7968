import { signal as createSignal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import type { StorageArea } from '@/lib/browser';
import {
  type CardHistory,
  type ChecklistRun,
  type ChecklistTemplate,
  fail,
  type ItemChange,
  type Live,
  type LockedRecord,
  noteDraft,
  type Result,
  type SaveFault,
  type SlotAnswer,
  type Space,
  type StorageHealth,
  type WrongTextNote,
} from '@/lib/model';
import { type AbsenceStore, createAbsenceStore } from './absence';
import { type AllRunsFollower, followAllRuns } from './all-runs';
import { changeAnswer, isOpen, readAnswers, textsOf, writeAnswer } from './answers';
import type { Database } from './database';
import { readDrafts } from './drafts';
import { eraseRows } from './erase-rows';
import { follow } from './follow';
import { createHandedActs, type HandedActs } from './handed';
import { createKeeper } from './keeper';
import { createLockedActs, type LockedActs } from './locked';
import { createOnboardingStore, type OnboardingStore, shareFacts } from './onboardings';
import { createPaperStore, type PaperStore } from './papers';
import { readHistory } from './remembered';
import { changeItem, changeRun, type FactsChange, followVersion, writeRunFacts } from './runs';
import { type LayerRow, ROW_TABLES, type Rows } from './schema';
import { followShownRun, type ShownRunFollower } from './shown-run';
import { createTakenInActs, readUndoable, type TakenInActs, type Undoable } from './taken-in';

export type { AbsenceStore, ChangeRows } from './absence';
export { type Glance, glance } from './glance';
export type { HandedActs, HandedChange, HandedRows } from './handed';
export type { LockedActs } from './locked';
export type { ListChange, OnboardingStore } from './onboardings';
export type { PaperStore } from './papers';
export { type RawTables, readRaw } from './read-raw';
export { ROWS_VERSION, readForeignRows } from './row-reader';
export { newRun, type RunList } from './runs';
export type { LayerRow, Rows } from './schema';
export type { HereRows, LineageRows, RowPut, TakenInActs, Undoable } from './taken-in';

export interface StoreOptions {
  /** `browser.storage.local`: the sentinel and the second copy lie there, away from the database's files. */
  readonly area: StorageArea;
  /** `browser.storage.session`: remembers until the browser ends that a write has failed. */
  readonly session: StorageArea;
  /** `browser.extension.inIncognitoContext`: nothing can be opened there, so nothing is tried. */
  readonly incognito: boolean;
  /** Texts with what looks like a CPR number are not saved, whoever asks. */
  readonly looksLikeCpr: (text: string) => boolean;
  readonly now?: () => Date;
  /** Follows onboardings with all their lists, and papers: in the workspace, and nowhere else. */
  readonly wide?: boolean;
}

type Saved = Promise<Result<null, SaveFault>>;

/**
 * What the person has here. Live values follow every window; acts resolve when what they did is durable, and
 * with a fault when nothing was written. No act rejects.
 */
export interface Store extends LockedActs, TakenInActs, HandedActs {
  readonly health: Live<StorageHealth>;
  /** Every run, and the items of the one that this window shows. */
  readonly runs: Omit<ShownRunFollower, 'read'>;
  /** Every run in sight, read while somebody has asked. */
  readonly allRuns: Omit<AllRunsFollower, 'read'>;
  /** By `noteDraft`, or `slot:`, the slot's id and, for a stand-in, `:stand-in`. */
  readonly drafts: Live<Readonly<Record<string, string>>>;
  /** The workplace's answers by slot id. */
  readonly answers: Live<Readonly<Record<string, SlotAnswer>>>;
  /** What is remembered of cards, by card id; `null` until the database has answered. */
  readonly history: Live<Readonly<Record<string, CardHistory>> | null>;
  readonly wrongTexts: Live<readonly WrongTextNote[]>;
  readonly layers: Live<readonly LayerRow[]>;
  /** `null` until the database has answered. */
  readonly locked: Live<{
    readonly spaces: readonly Space[];
    readonly records: readonly LockedRecord[];
  } | null>;
  /** How many rows lie in each table; `null` until the database has answered. */
  readonly counts: Live<{ readonly [Table in keyof Rows]: number } | null>;
  /** The file that was taken in last, as long as it can be taken out again. */
  readonly takenIn: Live<Undoable | null>;
  /** Changes one item of a run, which comes into being with its first change. A note takes its draft along. */
  changeItem(run: ChecklistRun, item: string, change: ItemChange, version: number): Saved;
  changeFacts(run: ChecklistRun, change: FactsChange): Saved;
  changeRun(run: ChecklistRun, change: Parameters<typeof changeRun>[2]): Saved;
  followVersion(run: ChecklistRun, template: ChecklistTemplate): Saved;
  keepDraft(key: string, text: string): Saved;
  dropDraft(key: string): Saved;
  /** Drops it from the second copy too, which else has it until it is written over. */
  eraseDraft(key: string): Saved;
  /** The organisational plan, and colleagues' plans that were taken over. */
  readonly absence: AbsenceStore;
  readonly onboardings: OnboardingStore;
  readonly papers: PaperStore;
  /** Saves the answer and drops the draft of what was changed, both or neither. */
  saveAnswer(slot: string, answer: SlotAnswer): Saved;
  /**
   * Saves many answers, all or none; what is answered here by then stays, where `replace` does not name it.
   * Drafts stay: nobody wrote these here.
   */
  takeAnswers(answers: Readonly<Record<string, SlotAnswer>>, replace: readonly string[]): Saved;
  /** Changes what is remembered of a card as it stands then, whatever other windows have told meanwhile. */
  changeHistory(card: string, change: (before: CardHistory | undefined) => CardHistory): Saved;
  putWrongText(note: WrongTextNote): Saved;
  dropWrongText(card: string): Saved;
  /** In the place of an older one of the same id. */
  putLayer(layer: Pick<LayerRow, 'id' | 'text'>): Saved;
  dropLayer(id: string): Saved;
  /** Only while `damaged`: puts the newest whole copy back. What the database still held is kept aside. */
  restore(): Promise<Result<null, 'nothing-to-restore' | 'not-saved'>>;
  /** Only while `damaged`: begins empty. The copies are kept aside as they are, under `store.keptCopy`. */
  startOver(): Promise<Result<null, 'not-saved'>>;
  /** Deletes everything of Sidemand's on this computer, and begins anew. */
  erase(): Promise<Result<null, 'not-erased'>>;
  /** Brings the second copy up to date, e.g. when the window is hidden. */
  copyNow(): Promise<void>;
}

/** Opens the store and keeps it open until the signal ends. Returns at once; `health` tells how it went. */
export function openStore(options: StoreOptions, signal: AbortSignal): Store {
  const { area, session, incognito, looksLikeCpr, now = () => new Date() } = options;
  const runs = followShownRun();
  const allRuns = followAllRuns();
  const drafts = createSignal<Readonly<Record<string, string>>>({});
  const answers = createSignal<Readonly<Record<string, SlotAnswer>>>({});
  const history = createSignal<Readonly<Record<string, CardHistory>> | null>(null);
  const wrongTexts = createSignal<readonly WrongTextNote[]>([]);
  const layers = createSignal<readonly LayerRow[]>([]);
  const locked = createSignal<Store['locked']['value']>(null);
  const counts = createSignal<Store['counts']['value']>(null);
  const takenIn = createSignal<Undoable | null>(null);
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
        runs.read(db, end);
        allRuns.read(db, end);
        follow(() => readDrafts(db), show(drafts), end);
        follow(() => readAnswers(db), show(answers), end);
        follow(() => readHistory(db), show(history), end);
        follow(async () => db.wrongTexts.toArray(), show(wrongTexts), end);
        follow(async () => db.layers.toArray(), show(layers), end);
        absence.follow(db, end);
        if (options.wide) {
          onboardings.follow(db, end);
          papers.follow(db, end);
        }
        follow(
          async () => ({ spaces: await db.spaces.toArray(), records: await db.sealed.toArray() }),
          show(locked),
          end,
        );
        follow(
          async () => [await countTables(db), await readUndoable(db, now())] as const,
          ([counted, taken]) => {
            counts.value = counted;
            takenIn.value = taken;
          },
          end,
        );
      },
    },
    signal,
  );
  const absence = createAbsenceStore(keeper.save, looksLikeCpr);
  const onboardings = createOnboardingStore(keeper, looksLikeCpr);
  const papers = createPaperStore(keeper.save, looksLikeCpr);
  const saveTexts = async (texts: readonly string[], write: Parameters<typeof keeper.save>[0]): Saved =>
    texts.some(looksLikeCpr) ? fail('looks-like-cpr') : keeper.save(write);

  return {
    health: keeper.health,
    runs,
    allRuns,
    drafts,
    answers,
    history,
    wrongTexts,
    layers,
    locked,
    absence,
    onboardings,
    papers,
    counts,
    takenIn,
    ...createLockedActs(keeper),
    ...createTakenInActs(keeper, now),
    ...createHandedActs(keeper),
    erase: keeper.erase,
    restore: keeper.restore,
    startOver: keeper.startOver,
    copyNow: keeper.copyNow,
    changeItem(run, item, change, version) {
      const moment = { at: timestamp(), today: dayOf(now()), version };
      return saveTexts(textsIn(change), async (db) => {
        await changeItem(db, run, item, change, moment);
        if (change.note !== undefined) await db.drafts.delete(noteDraft(run.id, item));
      });
    },
    changeFacts(run, change) {
      return saveTexts(textsIn(change), async (db) => {
        await writeRunFacts(db, run, change);
        await shareFacts(db, run, change);
      });
    },
    changeRun(run, change) {
      return keeper.save((db) => changeRun(db, run, change));
    },
    followVersion(run, template) {
      return keeper.save((db) => followVersion(db, run, template, dayOf(now())));
    },
    keepDraft(key, text) {
      const row = { key, text, savedAt: timestamp() };
      return saveTexts([text], (db) => db.drafts.put(row));
    },
    dropDraft(key) {
      return keeper.save((db) => db.drafts.delete(key));
    },
    eraseDraft: (key) => eraseRows(keeper, (db) => db.drafts.delete(key)),
    saveAnswer(slot, answer) {
      return saveTexts(textsOf(answer), (db) => changeAnswer(db, slot, answer));
    },
    takeAnswers(taken, replace) {
      return saveTexts(Object.values(taken).flatMap(textsOf), async (db) => {
        const here = await readAnswers(db);
        const isFree = (slot: string) => replace.includes(slot) || isOpen(here[slot]);
        const chosen = Object.entries(taken).filter(([slot]) => isFree(slot));
        for (const [slot, answer] of chosen) await writeAnswer(db, slot, answer);
      });
    },
    changeHistory(card, change) {
      return keeper.save(async (db) => db.history.put(change(await db.history.get(card))));
    },
    putWrongText(note) {
      return keeper.save((db) => db.wrongTexts.put(note));
    },
    dropWrongText(card) {
      return keeper.save((db) => db.wrongTexts.delete(card));
    },
    putLayer({ id, text }) {
      const row = { id, text, savedAt: timestamp() };
      return saveTexts([text], (db) => db.layers.put(row));
    },
    dropLayer(id) {
      return keeper.save((db) => db.layers.delete(id));
    },
  };
}

/** Every text in a change, to be looked through before it is saved. */
function textsIn(change: object): readonly string[] {
  return Object.values(change).filter((value) => typeof value === 'string');
}

async function countTables(db: Database): Promise<Store['counts']['value']> {
  const counts = await Promise.all(ROW_TABLES.map(async (name) => [name, await db[name].count()] as const));
  return Object.fromEntries(counts) as { [Table in keyof Rows]: number };
}
