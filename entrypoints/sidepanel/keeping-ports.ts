import { computed } from '@preact/signals';
import {
  CONTENT_SCHEMA,
  type Content,
  calibrateRounds,
  isStranger,
  lineageOf,
  merge,
  openSealedFile,
  readContent,
  readSealedFile,
  rowsFor,
  type Side,
  writeContent,
  writeSealedFile,
} from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import {
  fail,
  type KeepingPorts,
  type KeptFileFault,
  type KeptKind,
  type KeptPreview,
  ok,
  type Result,
} from '@/lib/model';
import { readRescue } from '@/lib/own-page';
import type { Store } from '@/lib/store';
import { followReminder } from './keeping-reminder';
import { testKeeping } from './keeping-test';
import { READER, someWords } from './kept-content';

const NOTHING: Side = { tables: {}, lineage: {} };

interface Around {
  readonly store: Store;
  /** `storage.local` */
  readonly area: StorageArea;
  /** `storage.session` */
  readonly session: StorageArea;
  looksLikeCpr(text: string): boolean;
  now?(): Date;
}

/** Connects the files of what is kept to the store. */
export function createKeepingPorts(around: Around, abort: AbortSignal): KeepingPorts {
  const { store, area, session, looksLikeCpr, now = () => new Date() } = around;
  /** The file that is looked at. Gone with the panel, as is everything it would have brought. */
  let opened: Content | null = null;
  /** Rises with every file that is opened and every one that is left: what is opened too late is not kept. */
  let turn = 0;
  void store.forgetOld();

  async function contentOf(kind: KeptKind, space: string | null): Promise<Content | null> {
    const here = await store.readHere();
    if (!here) return null;
    const tables = rowsFor(kind, here.tables, space);
    const lineage = lineageOf({ tables, lineage: here.lineage });
    return { kind, rows: here.version, savedAt: now().toISOString(), lineage, tables };
  }

  async function readKept(text: string, passphrase: string): Promise<Result<Content, KeptFileFault>> {
    const sealed = readSealedFile(text);
    if (!sealed.ok) {
      const readable = sealed.fault === 'not-a-file-of-ours' ? readContent(text, READER) : sealed;
      return readable;
    }
    const { kind, schema } = sealed.value.header;
    if (kind !== 'mine' && kind !== 'workplace') return fail('wrong-kind');
    if (schema > CONTENT_SCHEMA) return fail('newer-version');
    const inside = await openSealedFile(sealed.value, passphrase);
    if (!inside.ok) return inside;
    const content = readContent(inside.value, READER);
    return content.ok && content.value.kind !== kind ? fail('damaged') : content;
  }

  const reminder = followReminder({ store, area, now }, abort);
  return {
    counts: store.counts,
    spaces: computed(() => (store.locked.value?.spaces ?? []).map(({ id, word }) => ({ id, word }))),
    takenIn: computed(() => {
      const taken = store.takenIn.value;
      return taken && { at: taken.at, kind: taken.kind, rows: taken.puts.length };
    }),
    test: testKeeping({ store, area, session, now }, abort),
    ...reminder,
    async writeKept(kind, passphrase, space) {
      const content = await contentOf(kind, space);
      if (!content) return fail('closed');
      const about = { kind, schema: CONTENT_SCHEMA };
      const file = await writeSealedFile(about, writeContent(content), passphrase, await calibrateRounds());
      // Nobody should learn on the day it is needed that a file does not open.
      if (!(await readKept(file, passphrase)).ok) return fail('not-saved');
      await store.putLineage(content.lineage);
      return ok(file);
    },
    async writeReadable(kind) {
      const content = await contentOf(kind, null);
      return content ? ok(writeContent({ ...content, lineage: {} }, 2)) : fail('closed');
    },
    saveReadable: () => readRescue(area),
    async openKept(text, passphrase) {
      turn += 1;
      const own = turn;
      opened = null;
      const content = await readKept(text, passphrase);
      if (!content.ok) return content;
      if (someWords(content.value.tables, looksLikeCpr)) return fail('looks-like-cpr');
      if (own === turn) opened = content.value;
      return ok(previewOf(content.value, (await hereOf(store)) ?? NOTHING));
    },
    async takeKept(theirs) {
      const file = opened;
      if (!file) return fail('nothing-open');
      if (store.health.value.state === 'damaged') {
        const begun = await store.startOver();
        if (!begun.ok) return begun;
      }
      const taken = await store.takeIn(file.kind, (here) => merge(here, file, theirs));
      if (taken.ok) opened = null;
      return taken;
    },
    closeKept() {
      turn += 1;
      opened = null;
    },
    undoTaken: store.takeOut,
    eraseAll: store.erase,
  };
}

/** What is here to be merged with: nothing where it cannot be read, because then it is put aside first. */
async function hereOf(store: Store): Promise<Side | null> {
  return store.health.value.state === 'damaged' ? null : store.readHere();
}

function previewOf(file: Content, here: Side): KeptPreview {
  const { kind, savedAt } = file;
  const { changes } = merge(here, file, false);
  return { kind, savedAt, changes, stranger: isStranger(here, file) };
}
