import { computed, effect } from '@preact/signals';
import {
  CONTENT_SCHEMA,
  type Content,
  calibrateRounds,
  isStranger,
  lineageOf,
  meetContacts,
  merge,
  openSealedFile,
  readContent,
  readSealedFile,
  rowsFor,
  type Side,
  schemaOf,
  writeContent,
  writeSealedFile,
} from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import {
  type CalmContact,
  fail,
  type KeepingPorts,
  type KeptFileFault,
  type KeptKind,
  type KeptPreview,
  ok,
  type Result,
  type SaveFault,
} from '@/lib/model';
import type { Store } from '@/lib/store';
import { followReminder } from './keeping-reminder';
import { testKeeping } from './keeping-test';
import { READER, someWords } from './kept-content';
import { createOwnContacts } from './own-contacts';

const NOTHING: Side = { tables: {}, lineage: {} };

interface Around extends Pick<KeepingPorts, 'saveReadable'> {
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
  const { store, area, session, looksLikeCpr, saveReadable, now = () => new Date() } = around;
  /** The file that is looked at. Gone with the panel, as is everything it would have brought. */
  let opened: Content | null = null;
  /** Rises with every file that is opened and every one that is left: what is opened too late is not kept. */
  let turn = 0;

  const own = createOwnContacts(area, looksLikeCpr);
  /** The contacts lie outside of the database, and come after what they came with. */
  async function addContacts(contacts: readonly CalmContact[]): Promise<Result<null, SaveFault>> {
    const added = await own.add(contacts);
    // Where that cannot be told it is done once more by the next panel, and changes nothing.
    if (added.ok && contacts.length > 0) await store.settleContacts(contacts);
    return added;
  }
  let isTaking = false;
  // A panel that was ended between the two is made up for by the next.
  const stopWaiting = effect(() => {
    const { waiting, contacts = [] } = store.takenIn.value ?? {};
    if (waiting && !isTaking) void addContacts(contacts);
  });
  abort.addEventListener('abort', stopWaiting);

  async function contentOf(kind: KeptKind, space: string | null): Promise<Content | null> {
    const here = await store.readHere();
    if (!here) return null;
    const tables = rowsFor(kind, here.tables, space);
    const lineage = lineageOf({ tables, lineage: here.lineage });
    const contacts = kind === 'mine' ? await own.read() : [];
    if (!contacts) return null;
    return {
      ...{ kind, rows: here.version, savedAt: now().toISOString(), lineage, tables },
      ...(contacts.length > 0 && { contacts }),
    };
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
      if (!taken) return null;
      const { at, kind, puts, contacts = [] } = taken;
      return { at, kind, rows: puts.length + contacts.length };
    }),
    test: testKeeping({ store, area, session, now }, abort),
    ...reminder,
    async writeKept(kind, passphrase, space) {
      const content = await contentOf(kind, space);
      if (!content) return fail('closed');
      const about = { kind, schema: schemaOf(content) };
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
    saveReadable,
    async openKept(text, passphrase) {
      turn += 1;
      const ownTurn = turn;
      opened = null;
      const content = await readKept(text, passphrase);
      if (!content.ok) return content;
      const { tables, contacts = [] } = content.value;
      const isCpr = contacts.some((one) => Object.values(one).some(looksLikeCpr));
      if (isCpr || someWords(tables, looksLikeCpr)) return fail('looks-like-cpr');
      if (ownTurn === turn) opened = content.value;
      return ok(previewOf(content.value, (await hereOf(store)) ?? NOTHING, (await own.read()) ?? []));
    },
    async takeKept(theirs) {
      const file = opened;
      if (!file) return fail('nothing-open');
      const here = file.contacts ? await own.read() : [];
      if (!here) return fail('not-saved');
      if (store.health.value.state === 'damaged') {
        const begun = await store.startOver();
        if (!begun.ok) return begun;
      }
      const { added } = meetContacts(here, file.contacts);
      isTaking = true;
      try {
        const taken = await store.takeIn(file.kind, (rows) => merge(rows, file, theirs), added);
        if (!taken.ok) return taken;
        const shown = await addContacts(added);
        // All of the file or none of it.
        if (shown.ok) opened = null;
        else await store.takeOut();
        return shown;
      } finally {
        isTaking = false;
      }
    },
    closeKept() {
      turn += 1;
      opened = null;
    },
    async undoTaken() {
      // Before the database, which knows until then what the file brought.
      const shown = await own.remove(store.takenIn.value?.contacts ?? []);
      return shown.ok ? store.takeOut() : shown;
    },
    eraseAll: store.erase,
  };
}

/** What is here to be merged with: nothing where it cannot be read, because then it is put aside first. */
async function hereOf(store: Store): Promise<Side | null> {
  return store.health.value.state === 'damaged' ? null : store.readHere();
}

function previewOf(file: Content, here: Side, contacts: readonly CalmContact[]): KeptPreview {
  const { kind, savedAt } = file;
  const { changes } = merge(here, file, false);
  const { added, kept, left } = meetContacts(contacts, file.contacts);
  const none = { changed: 0, both: 0, choose: 0 };
  const ofContacts = { table: 'contacts', added: added.length, kept, ...none } as const;
  return {
    ...{ kind, savedAt, stranger: isStranger(here, file), contactsLeft: left },
    changes: file.contacts ? [...changes, ofContacts] : changes,
  };
}
