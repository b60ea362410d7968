import { signal as createSignal } from '@preact/signals';
import { changedAgreed, factsApart, type Moment, write } from '@/lib/checklists';
import {
  type AgreedItem,
  type Changes,
  type ChecklistRun,
  cleanTexts,
  fail,
  type ItemChange,
  type Live,
  type Onboarding,
  type OnboardingFacts,
  type OnboardingWithRuns,
  type Result,
  type SaveFault,
  SHARED_FACTS,
} from '@/lib/model';
import type { Database } from './database';
import { eraseRows } from './erase-rows';
import { follow } from './follow';
import type { Keeper } from './keeper';
import { changeItem, readRunItems, readWriter, writeRunFacts } from './runs';
import { forgetTaken } from './taken-in';

type Saved = Promise<Result<null, SaveFault>>;

/** One change of one item in one list of an onboarding. */
export interface ListChange {
  readonly run: ChecklistRun;
  readonly item: string;
  readonly change: ItemChange;
  readonly moment: Moment;
}

/** The onboardings that a leader carries, and their lists. */
export interface OnboardingStore {
  /** Oldest first; `null` until they were read, and as long as nobody has asked by {@link StoreOptions.wide}. */
  readonly list: Live<readonly OnboardingWithRuns[] | null>;
  /** Puts onboardings with their lists here, all or none. */
  begin(
    all: readonly {
      readonly id: string;
      readonly createdAt: string;
      readonly facts: OnboardingFacts;
      readonly runs: readonly ChecklistRun[];
    }[],
  ): Saved;
  /** Changes what is told; what its lists are counted by changes in them too. */
  changeFacts(id: string, change: Changes<OnboardingFacts>): Saved;
  /** Changes what was agreed, or adds it where the id is new. Where two states of it stand apart only a choice is saved. */
  changeAgreed(id: string, item: string, change: Changes<AgreedItem>): Saved;
  /** Changes items in lists, and what is told beside them, all or none. */
  changeItems(
    changes: readonly ListChange[],
    beside?: { readonly id: string; readonly facts: Changes<OnboardingFacts> },
  ): Saved;
  /** Deletes an onboarding with its lists and their drafts. */
  remove(id: string): Saved;
}

/** Connects them to the database. `follow` begins to show what lies in one that can be read. */
export function createOnboardingStore(
  keeper: Pick<Keeper, 'save' | 'copyNow'>,
  looksLikeCpr: (text: string) => boolean,
): OnboardingStore & { follow(db: Database, end: AbortSignal): void } {
  const { save } = keeper;
  const list = createSignal<readonly OnboardingWithRuns[] | null>(null);
  const saveTexts = async (said: unknown, work: Parameters<typeof save>[0]): Saved =>
    textsWithin(cleanTexts(said)).some(looksLikeCpr) ? fail('looks-like-cpr') : save(work);

  return {
    list,
    begin: (all) =>
      saveTexts(
        all.map(({ facts }) => facts),
        async (db) => {
          const writer = await readWriter(db);
          for (const { id, createdAt, facts: written, runs } of all) {
            const facts = cleanTexts(written);
            await db.onboardings.put({ id, createdAt, facts: write([], writer, facts), agreed: {} });
            for (const run of runs) {
              const told = write(run.facts, writer, { ...sharedOf(facts), label: facts.label, asked: true });
              await db.runs.put({ ...run, onboarding: id, facts: told });
            }
          }
        },
      ),
    changeFacts: (id, change) => saveTexts(change, (db) => changeOnboarding(db, id, change)),
    changeAgreed: (id, item, change) =>
      saveTexts(change, async (db) => {
        const there = await db.onboardings.get(id);
        if (!there) throw new Error('no such onboarding');
        const agreed = changedAgreed(there.agreed, item, change, await readWriter(db));
        if (!agreed) throw new Error('two states of it stand side by side');
        if (agreed !== there.agreed) await db.onboardings.put({ ...there, agreed });
      }),
    changeItems: (changes, beside) =>
      saveTexts([changes.map(({ change }) => change), beside?.facts], async (db) => {
        for (const { run, item, change, moment } of changes) await changeItem(db, run, item, change, moment);
        if (beside) await changeOnboarding(db, beside.id, beside.facts);
      }),
    remove: (id) =>
      eraseRows(keeper, async (db) => {
        const runs = (await db.runs.toArray()).filter(({ onboarding }) => onboarding === id);
        for (const run of runs) {
          await db.drafts.where('key').startsWith(`item:${run.id}:`).delete();
          await db.runItems.delete(run.id);
          await db.runs.delete(run.id);
        }
        await db.onboardings.delete(id);
        const gone = new Set([id, ...runs.map((run) => run.id)]);
        await forgetTaken(db, ({ row }) => namesOf(row).some((name) => gone.has(name)));
      }),
    follow(db, end) {
      follow(
        () => readOnboardings(db),
        (read) => {
          list.value = read;
        },
        end,
      );
    },
  };
}

/** By what an onboarding, a list, or an item of one is known. */
const namesOf = (row: object): readonly string[] => {
  const { id, onboarding, run } = row as Readonly<Record<string, unknown>>;
  return [id, onboarding, run].map(String);
};

async function readOnboardings(db: Database): Promise<readonly OnboardingWithRuns[]> {
  const all = await db.onboardings.toArray();
  const heads = all.length > 0 ? await db.runs.toArray() : [];
  const linked = heads.filter(({ onboarding }) => onboarding !== undefined);
  const items = await Promise.all(linked.map(({ id }) => readRunItems(db, id)));
  const shown = linked.map((run, at) => ({ run, items: items[at]?.items ?? {} }));
  return all
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .map((onboarding) => ({
      onboarding,
      runs: shown.filter(({ run }) => run.onboarding === onboarding.id),
    }));
}

async function changeOnboarding(db: Database, id: string, change: Changes<OnboardingFacts>): Promise<void> {
  const there = await db.onboardings.get(id);
  if (!there) throw new Error('no such onboarding');
  await putFacts(db, there, change);
  const shared = SHARED_FACTS.filter((name) => Object.hasOwn(change, name));
  if (shared.length === 0) return;
  const runs = (await db.runs.toArray()).filter(({ onboarding }) => onboarding === id);
  for (const run of runs) await writeRunFacts(db, run, sharedOf(cleanTexts(change)));
}

/**
 * What somebody told of one list of an onboarding is told of the others, and of the onboarding itself. Where two people
 * have told different things and nobody has chosen yet, they stay apart: a write would take one for the whole. What was
 * told here comes along with the choice (`daysBeside` in lib/onboarding).
 */
export async function shareFacts(
  db: Database,
  run: ChecklistRun,
  change: Changes<OnboardingFacts>,
): Promise<void> {
  const there = run.onboarding === undefined ? undefined : await db.onboardings.get(run.onboarding);
  const { label: _own, ...days } = sharedOf(change);
  if (!there || Object.keys(days).length === 0) return;
  const isApart = there.facts.some(({ value }) => !isSame(value, there.facts[0]?.value ?? value));
  if (!isApart) await putFacts(db, there, days);
  for (const other of await db.runs.toArray())
    if (other.onboarding === there.id && other.id !== run.id && factsApart(other).length === 0)
      await writeRunFacts(db, other, sharedOf(cleanTexts(days)));
}

async function putFacts(db: Database, there: Onboarding, change: Changes<OnboardingFacts>): Promise<void> {
  const before: OnboardingFacts = there.facts[0]?.value ?? { label: '', contact: '' };
  const after = changed(before, change);
  if (there.facts.length === 1 && isSame(before, after)) return;
  const facts = write(there.facts, await readWriter(db), after);
  await db.onboardings.put({ ...there, facts });
}

function sharedOf<T extends object>(facts: T): Pick<T, (typeof SHARED_FACTS)[number] & keyof T> {
  const names: readonly string[] = SHARED_FACTS;
  const shared = Object.entries(facts).filter(([name]) => names.includes(name));
  return Object.fromEntries(shared) as Pick<T, (typeof SHARED_FACTS)[number] & keyof T>;
}

function changed<T extends object>(before: T, change: Changes<T>): T {
  const merged = Object.entries({ ...before, ...cleanTexts(change) }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as T;
}

/** Whether two rows say the same, in whatever order. */
function isSame<T extends object>(one: T, other: T): boolean {
  const told = (value: T) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return told(one) === told(other);
}

/** Every text in a value, however deep, to be looked through before it is saved. */
export function textsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsWithin);
}
