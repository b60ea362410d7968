import { signal } from '@preact/signals';
import { calibrateRounds } from '@/lib/backup';
import { note } from '@/lib/diagnostics';
import { coversAll, openHandover, readHandover, sealHandover, writeReadableHandover } from '@/lib/handover';
import {
  fail,
  HANDOVER_FILE_BYTES,
  type HandoverFile,
  type HandoverPorts,
  ok,
  type Result,
  type SharedFileFault,
  type SharedFilePorts,
  type SharedFileState,
  sharedFileName,
} from '@/lib/model';
import {
  askAgain,
  canTieFiles,
  chooseFile,
  isAllowed,
  passThroughFile,
  placeNewFile,
  tiedHandle,
  tiedNames,
  tieHandle,
  untieHandle,
} from '@/lib/tied-file';

interface SharedFileAround {
  readonly handover: Pick<HandoverPorts, 'draft' | 'takeUnseen'>;
  readonly looksLikeCpr: (text: string) => boolean;
  /** Calls back after each change of what could be in the file, until the signal ends. */
  readonly onChange: (changed: () => void, abort: AbortSignal) => void;
}

const PREFIX = 'onboarding/';
/** What somebody does in one go is written in one go, ms. */
const SETTLED_MS = 1_500;

/**
 * Goes through tied files when the page is opened, comes into sight, and after changes, until `abort`. The words of a
 * locked one are kept in this page's memory alone.
 */
export function createSharedFilePorts(
  { handover, looksLikeCpr, onChange }: SharedFileAround,
  abort: AbortSignal,
): SharedFilePorts {
  const files = signal<Readonly<Record<string, SharedFileState>>>({});
  const words = new Map<string, string | null>();
  const show = (id: string, change: Partial<SharedFileState>) => {
    const before = files.peek()[id] ?? { name: '', busy: false, fault: null, at: null };
    files.value = { ...files.peek(), [id]: { ...before, ...change } };
  };

  const forget = (id: string) => {
    words.delete(id);
    const { [id]: _gone, ...rest } = files.peek();
    files.value = rest;
  };

  const read = async (id: string, text: string): Promise<Result<HandoverFile, SharedFileFault>> => {
    const seen = readHandover(text, looksLikeCpr);
    if (!seen.ok) return seen;
    const known = words.get(id) ?? null;
    if (seen.value.locked && known === null) return fail('locked');
    const file = seen.value.locked
      ? await openHandover(seen.value.file, known ?? '', looksLikeCpr)
      : ok(seen.value.file);
    if (!file.ok) return file;
    if (!seen.value.locked) words.set(id, null);
    if (file.value.purpose !== 'shared') return fail('other-purpose');
    return file.value.onboardings.every((one) => one.id === id) ? file : fail('other-onboarding');
  };
  const write = async (id: string, file: HandoverFile): Promise<Result<string, SharedFileFault>> => {
    const known = words.get(id);
    if (known === undefined) return fail('locked');
    return ok(
      known === null ? writeReadableHandover(file) : await sealHandover(file, known, await calibrateRounds()),
    );
  };
  const merge = async (id: string, text: string): Promise<Result<string | null, SharedFileFault>> => {
    const there = text === '' ? null : await read(id, text);
    if (there && !there.ok) return there;
    const before = await handover.draft('shared', [id]);
    // What was deleted here must not come back by itself: that is for who opens the file on purpose.
    if (!before.ok) return fail(before.fault === 'no-list' ? 'no-list' : 'not-saved');
    if (there && !coversAll(before.value, there.value)) {
      const taken = await handover.takeUnseen(there.value);
      if (!taken.ok) return fail('not-saved');
    }
    const mine = await handover.draft('shared', [id]);
    if (!mine.ok) return fail('no-list');
    return there && coversAll(there.value, mine.value) ? ok(null) : write(id, mine.value);
  };

  const pass = async (id: string): Promise<void> => {
    const handle = await tiedHandle(PREFIX + id);
    if (abort.aborted) return;
    if (!handle) return forget(id);
    show(id, { name: handle.name, busy: true });
    const passed = (await isAllowed(handle))
      ? await passThroughFile(handle, (text) => merge(id, text), {
          mostBytes: HANDOVER_FILE_BYTES,
          signal: abort,
        }).catch((cause: unknown) => {
          note('file-not-made', cause);
          return fail('not-written');
        })
      : fail('not-allowed');
    show(id, { busy: false, fault: passed.ok ? null : passed.fault, ...(passed.ok && { at: Date.now() }) });
  };
  /** One window at a time: two of one person's have no need to meet in the file. */
  const inTurn = (id: string, act: () => Promise<void>): Promise<void> =>
    navigator.locks.request(`sidemand-${PREFIX}${id}`, act).catch(() => undefined);
  const passInTurn = (id: string): Promise<void> => inTurn(id, () => pass(id));
  const passAll = async () => {
    const tied = (await tiedNames()).filter((name) => name.startsWith(PREFIX));
    // Also those that another page has let go of.
    const ids = new Set([...tied.map((name) => name.slice(PREFIX.length)), ...Object.keys(files.peek())]);
    for (const id of ids) await passInTurn(id);
  };
  const tie = async (id: string, handle: FileSystemFileHandle | null): Promise<void> => {
    if (!handle) return;
    await tieHandle(PREFIX + id, handle).catch((cause: unknown) => note('file-not-made', cause));
    await passInTurn(id);
  };

  if (canTieFiles()) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void passAll(), SETTLED_MS);
    };
    abort.addEventListener('abort', () => clearTimeout(timer));
    void passAll();
    onChange(soon, abort);
    addEventListener('focus', soon, { signal: abort });
  }
  return {
    canTie: canTieFiles(),
    files,
    async place(id, chosen, description) {
      const handle = await placeNewFile(sharedFileName(id), description);
      if (handle) words.set(id, chosen);
      await tie(id, handle);
    },
    choose: async (id, description) => tie(id, await chooseFile(description)),
    async open(id, chosen) {
      const handle = await tiedHandle(PREFIX + id);
      if (!handle) return;
      const asked = await askAgain(handle);
      if (!asked.ok) return show(id, { fault: 'not-allowed' });
      if (chosen !== null) words.set(id, chosen);
      await passInTurn(id);
    },
    // In turn: what is being gone through would be shown again at its end.
    letGo: (id) =>
      inTurn(id, async () => {
        await untieHandle(PREFIX + id).catch((cause: unknown) => note('file-not-made', cause));
        forget(id);
      }),
  };
}
