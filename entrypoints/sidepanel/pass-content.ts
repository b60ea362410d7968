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

/** What came of one look at the file. `text`: what is to stand in it; `null` where it says everything already. */
export interface PassedContent {
  readonly text: string | null;
  /** What the file holds afterwards. */
  readonly prints: Prints;
}

type Fault = KeptFileFault | SaveFault | 'choose';

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
 * Takes in what the file brings, and gives what is to stand in it. `base`: what it held the last time. `choice`: which
 * plan counts where both were changed; without one that is asked for, and the file stays as it is.
 */
export async function passContent(
  { store, looksLikeCpr, now }: PassAround,
  text: string,
  fileKey: FileKey,
  base: Prints,
  choice: boolean | null,
): Promise<Result<PassedContent, Fault>> {
  let held: Prints = {};
  if (text !== '') {
    const sealed = readSealedFile(text);
    if (!sealed.ok) return sealed;
    const read = await readFile(sealed.value, fileKey);
    if (!read.ok) return read;
    if (someWords(read.value.tables, looksLikeCpr)) return fail('looks-like-cpr');
    held = printsOf(read.value.tables);
    const taken = await takeIn(store, read.value, base, choice);
    if (!taken.ok) return taken;
  }
  const here = await store.readHere();
  if (!here) return fail('closed');
  const tables = mineIn(here.tables);
  const prints = printsOf(tables);
  if (text !== '' && isSame(prints, held)) return ok({ text: null, prints });
  const lineage = lineageOf({ tables, lineage: here.lineage });
  const noted = await store.putLineage(lineage);
  if (!noted.ok) return noted;
  const content = {
    kind: 'mine',
    rows: here.version,
    savedAt: now().toISOString(),
    lineage,
    tables,
  } as const;
  const about = { kind: 'mine', schema: CONTENT_SCHEMA } as const;
  return ok({ text: await writeWithKey(about, writeContent(content), fileKey), prints });
}

async function takeIn(
  store: PassAround['store'],
  file: Content,
  base: Prints,
  choice: boolean | null,
): Promise<Result<null, SaveFault | 'choose'>> {
  const counts = choice === false ? 'ours' : choice === true;
  const mergeInto = (here: HereRows) =>
    merge(here, { ...file, tables: withoutDeleted(file.tables, here.tables, base) }, counts);
  const here = await store.readHere();
  if (!here) return fail('closed');
  const { puts, changes, lineage } = mergeInto(here);
  const isNews = Object.entries(lineage).some(
    ([place, line]) => here.lineage[place]?.join() !== line.join() && line.length > 0,
  );
  if (puts.length > 0 || isNews) {
    const taken = await store.takeIn('mine', mergeInto);
    if (!taken.ok) return taken;
  }
  return choice === null && changes.some(({ choose }) => choose > 0) ? fail('choose') : ok(null);
}

const isSame = (one: Prints, other: Prints): boolean => {
  const places = Object.keys(one);
  return places.length === Object.keys(other).length && places.every((place) => one[place] === other[place]);
};
