import {
  CONTENT_SCHEMA,
  type Content,
  type FileKey,
  lineageOf,
  merge,
  openWithKey,
  type Prints,
  printsOf,
  readContent,
  readSealedFile,
  rowsFor,
  type SealedFile,
  schemaOf,
  withoutDeleted,
  writeContent,
  writeWithKey,
} from '@/lib/backup';
import { fail, type KeptFileFault, type KeptRows, ok, type Result, type SaveFault } from '@/lib/model';
import type { HereRows, Store } from '@/lib/store';
import { READER, someWords } from './kept-content';

export interface PassAround {
  readonly store: Pick<Store, 'readHere' | 'takeIn' | 'putLineage'>;
  readonly looksLikeCpr: (text: string) => boolean;
  readonly now: () => Date;
}

/** What the file held when this database last went through it; worth nothing once the database was set back. */
export interface Base {
  /** Of the database, as `HereRows` has it. */
  readonly begun: string;
  readonly prints: Prints;
}

/** What the person has answered. */
export interface Answers {
  /** Which plan counts where both were changed: the file's, or ours. Without one that is asked for. */
  readonly choice: boolean | null;
  /** Most of what the file holds is gone here, and is to go from the file too. */
  readonly mayLose: boolean;
}

/** What came of one look at the file. `text`: what is to stand in it; `null` where it says everything already. */
export interface PassedContent {
  readonly text: string | null;
  /** What the file holds afterwards. */
  readonly base: Base;
}

type Fault = KeptFileFault | SaveFault | 'choose' | 'fewer';

/** What is mine on a computer that one person uses: with every plan, since they are all the person's. */
function mineIn(tables: KeptRows): KeptRows {
  const rows = rowsFor('mine', tables, null);
  const ids = (tables.spaces ?? []).map(({ id }) => id);
  const plans = ids.map((id) => rowsFor('mine', tables, id));
  return {
    ...rows,
    spaces: plans.flatMap(({ spaces = [] }) => spaces),
    sealed: plans.flatMap(({ sealed = [] }) => sealed),
  };
}

async function readFile(file: SealedFile, { key }: FileKey): Promise<Result<Content, KeptFileFault>> {
  const { kind, schema } = file.header;
  if (kind !== 'mine') return fail('wrong-kind');
  if (schema > CONTENT_SCHEMA) return fail('newer-version');
  const inside = await openWithKey(file, key);
  if (!inside.ok) return inside;
  const content = readContent(inside.value, READER);
  return content.ok && content.value.kind !== 'mine' ? fail('damaged') : content;
}

/**
 * Takes in what the file brings, and gives what is to stand in it. `base`: what it held the last time, which tells what
 * was deleted here since from what never was here, or was lost. Where it asks, or where what is here was emptied or
 * set back meanwhile, the file stays as it is.
 */
export async function passContent(
  { store, looksLikeCpr, now }: PassAround,
  text: string,
  fileKey: FileKey,
  base: Base | null,
  { choice, mayLose }: Answers,
): Promise<Result<PassedContent, Fault>> {
  const before = await store.readHere();
  if (!before) return fail('closed');
  let held: Prints = {};
  if (text !== '') {
    const sealed = readSealedFile(text);
    if (!sealed.ok) return sealed;
    const read = await readFile(sealed.value, fileKey);
    if (!read.ok) return read;
    if (someWords(read.value.tables, looksLikeCpr)) return fail('looks-like-cpr');
    held = printsOf(read.value.tables);
    const taken = await takeIn(store, before, read.value, base, choice);
    if (!taken.ok) return taken;
  }
  const here = await store.readHere();
  if (here?.begun !== before.begun) return fail('closed');
  const tables = mineIn(here.tables);
  const prints = printsOf(tables);
  const next = { begun: here.begun, prints };
  if (text !== '' && isSame(prints, held)) return ok({ text: null, base: next });
  if (!mayLose && losesMost(held, prints)) return fail('fewer');
  const lineage = lineageOf({ tables, lineage: here.lineage });
  const noted = await store.putLineage(lineage);
  if (!noted.ok) return noted;
  const content: Content = {
    kind: 'mine',
    rows: here.version,
    savedAt: now().toISOString(),
    lineage,
    tables,
  };
  const about = { kind: 'mine', schema: schemaOf(content) } as const;
  return ok({ text: await writeWithKey(about, writeContent(content), fileKey), base: next });
}

async function takeIn(
  store: PassAround['store'],
  before: HereRows,
  file: Content,
  base: Base | null,
  choice: boolean | null,
): Promise<Result<null, SaveFault | 'choose'>> {
  const counts = choice === false ? 'ours' : choice === true;
  const mergeInto = (here: HereRows) =>
    // Emptied meanwhile because the person deleted everything: nothing comes back.
    here.begun !== before.begun
      ? NOTHING
      : merge(
          here,
          { ...file, tables: withoutDeleted(file.tables, here.tables, printsFor(here, base)) },
          counts,
        );
  const here = await store.readHere();
  if (!here) return fail('closed');
  const { puts, changes, lineage } = mergeInto(here);
  const isNews = Object.entries(lineage).some(
    ([place, line]) => here.lineage[place]?.join() !== line.join() && line.length > 0,
  );
  if (puts.length > 0 || isNews) {
    const taken = await store.takeIn('mine', mergeInto, [], choice === true ? undefined : 'routine');
    if (!taken.ok) return taken;
  }
  return choice === null && changes.some(({ choose }) => choose > 0) ? fail('choose') : ok(null);
}

const NOTHING = { puts: [], changes: [], lineage: {} };

const printsFor = ({ begun }: HereRows, base: Base | null): Prints =>
  base?.begun === begun ? base.prints : {};

/** A few rows go when they are deleted; most of them at once may be a mistake, of ours or of the person's. */
function losesMost(held: Prints, next: Prints): boolean {
  const places = Object.keys(held);
  return places.filter((place) => !Object.hasOwn(next, place)).length > places.length / 2;
}

const isSame = (one: Prints, other: Prints): boolean => {
  const places = Object.keys(one);
  return places.length === Object.keys(other).length && places.every((place) => one[place] === other[place]);
};
