import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  calibrateRounds,
  createFileKey,
  type FileKey,
  fileKeyOf,
  packFileKey,
  readSealedFile,
  unpackFileKey,
} from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import { note } from '@/lib/diagnostics';
import {
  type EffectiveSettings,
  fail,
  KEPT_FILE_BYTES,
  type Live,
  type MyPlan,
  type TiedFile,
  type TiedPorts,
} from '@/lib/model';
import type { Strongbox } from '@/lib/own-plan';
import type { Store } from '@/lib/store';
import {
  askAgain,
  canTieFiles,
  chooseFile,
  isAllowed,
  passThroughFile,
  placeNewFile,
  tiedHandle,
  tieHandle,
  untieHandle,
} from '@/lib/tied-file';
import { type Base, passContent } from './pass-content';
import { followStorage, readTied, TIED_NAME, type Tied, UNTIED, writeTied } from './tied-state';

/** After the last save, ms: somebody who writes saves often. */
const REST_MS = 3_000;
const FILE_NAME = 'sidemand-mit.txt';
const DESCRIPTION = 'Sidemand';

interface Around {
  readonly store: Store;
  readonly area: StorageArea;
  readonly settings: ReadonlySignal<EffectiveSettings>;
  readonly plan: Live<MyPlan>;
  readonly strongbox: Strongbox;
  readonly looksLikeCpr: (text: string) => boolean;
  readonly noteSaved: () => Promise<void>;
  readonly now?: () => Date;
}

/** Keeps one file of the person's own in step with what is here, as long as its key is in this page's memory. */
export function createTiedPorts(around: Around, abort: AbortSignal): TiedPorts {
  const { store, area, settings, plan, strongbox, looksLikeCpr, noteSaved, now = () => new Date() } = around;
  const file = signal<TiedFile | null>(null);
  let handle: FileSystemFileHandle | null = null;
  let key: FileKey | null = null;
  let tied = UNTIED;
  /** Whether the browser keeps which file it is, and other windows therefore know it too. */
  let isKept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isShared = () => settings.value.sharedDevice;
  const show = (change: Partial<TiedFile>) => {
    if (!handle) file.value = null;
    else {
      const before = file.value ?? { step: 'locked' as const, at: null, fault: null };
      const opensWithPlan = tied.locked !== null;
      file.value = { ...before, fault: null, ...change, name: handle.name, opensWithPlan };
    }
  };
  const keep = async (change: Partial<Tied>) => {
    tied = { ...tied, ...change };
    await writeTied(area, tied);
  };

  /** `mayLose`: the person has said that what is gone here is to go from the file. */
  async function pass(choice: boolean | null, mayLose: boolean): Promise<void> {
    const [going, withKey] = [handle, key];
    if (!going || !withKey || isShared() || store.health.value.state !== 'ready') return;
    if (!(await isStillTied(going))) return;
    if (!(await isAllowed(going))) return show({ step: 'stopped', fault: 'not-allowed' });
    show({ step: 'working' });
    let base: Base | null = tied.base;
    const merge = async (text: string) => {
      if (handle !== going) return fail('closed');
      const passed = await passContent({ store, looksLikeCpr, now }, text, withKey, tied.base, {
        choice,
        mayLose,
      });
      if (!passed.ok) return passed;
      base = passed.value.base;
      return { ok: true as const, value: passed.value.text };
    };
    const passed = await passThroughFile(going, merge, { mostBytes: KEPT_FILE_BYTES, signal: abort });
    if (handle !== going) return;
    if (!passed.ok) {
      if (passed.fault === 'locked') key = null;
      return show({ step: passed.fault === 'locked' ? 'locked' : 'stopped', fault: passed.fault });
    }
    await keep({ base });
    await lockUp();
    await noteSaved();
    show({ step: 'in-step', at: now().getTime() });
  }
  /** Another window may have let the file go since, or tied another: what is written goes there, or nowhere. */
  async function isStillTied(going: FileSystemFileHandle): Promise<boolean> {
    if (!isKept) return true;
    const now = await tiedHandle(TIED_NAME);
    if (now && (await now.isSameEntry(going))) return true;
    [handle, key] = [now, null];
    tied = await readTied(area);
    file.value = null;
    show({ step: 'locked' });
    if (plan.value.is === 'open') void openWithPlan();
    return false;
  }
  /** One at a time, also where several windows are open. */
  const inTurn = (choice: boolean | null = null, mayLose = false): Promise<void> =>
    navigator.locks
      .request(TIED_NAME, { signal: abort }, () => pass(choice, mayLose))
      .catch((cause: unknown) => {
        if (!abort.aborted) note('tied-file-failed', cause);
        show({ step: 'stopped', fault: 'not-written' });
      });

  /** An open plan opens the file from then on. */
  async function lockUp(): Promise<void> {
    const open = plan.value;
    if (!key || open.is !== 'open' || tied.locked?.space === open.space) return;
    const locked = await strongbox.lockUp(TIED_NAME, await packFileKey(key));
    if (locked) await keep({ locked });
  }

  async function openWithPlan(): Promise<void> {
    if (key || !handle || !tied.locked) return;
    key = await unpackFileKey(await strongbox.openUp(TIED_NAME, tied.locked));
    if (key) await inTurn();
  }

  async function tie(chosen: FileSystemFileHandle): Promise<void> {
    // Where the browser does not keep which file it is, it is used for as long as the panel is open.
    isKept = await tieHandle(TIED_NAME, chosen).then(
      () => true,
      (cause: unknown) => {
        note('tied-file-failed', cause);
        return false;
      },
    );
    [handle, key] = [chosen, null];
    file.value = null;
    await keep(UNTIED);
  }

  const ready = (async () => {
    tied = await readTied(area);
    handle = await tiedHandle(TIED_NAME);
    isKept = handle !== null;
    show({ step: 'locked' });
  })();
  const stop = effect(() => {
    const { is } = plan.value;
    const isReady = store.health.value.state === 'ready';
    void ready.then(() => {
      if (is === 'open' && isReady) return key ? lockUp() : openWithPlan();
      // A last time, with what was put aside as it locked; then the key goes as well.
      if (is === 'locked' && key && tied.locked)
        return inTurn().finally(() => {
          key = null;
          show({ step: 'locked' });
        });
    });
  });
  abort.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
    key = null;
  });
  const onSave = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(), REST_MS);
  };
  const onErased = () => {
    clearTimeout(timer);
    [handle, key, tied] = [null, null, UNTIED];
    show({});
  };
  followStorage({ onSave, onErased }, abort);

  return {
    can: computed(() => (!canTieFiles() ? 'no' : isShared() ? 'shared' : 'yes')),
    file,
    async place(words) {
      const placed = await placeNewFile(FILE_NAME, DESCRIPTION);
      if (!placed) return false;
      await tie(placed);
      key = await createFileKey(words, await calibrateRounds());
      await inTurn();
      return file.value?.step === 'in-step';
    },
    async show() {
      const chosen = await chooseFile(DESCRIPTION);
      if (!chosen) return;
      await tie(chosen);
      show({ step: 'locked' });
    },
    async open(words) {
      if (!handle) return;
      show({ step: 'working' });
      const made = await keyFor(handle, words);
      if (!made.ok) return show({ step: 'locked', fault: made.fault });
      key = made.value;
      await inTurn();
    },
    async allow() {
      if (!handle) return;
      const allowed = await askAgain(handle);
      if (allowed.ok) await inTurn();
      else show({ step: 'stopped', fault: 'not-allowed' });
    },
    pass: (theirs) => inTurn(theirs ?? null),
    async settleGone(isGone) {
      if (!isGone) await keep({ base: null });
      await inTurn(null, isGone);
    },
    async untie() {
      await untieHandle(TIED_NAME).catch((cause: unknown) => note('tied-file-failed', cause));
      [handle, key] = [null, null];
      await keep(UNTIED);
      show({});
    },
  };
}

/** The key that these words give for the file as it stands there. */
async function keyFor(handle: FileSystemFileHandle, words: string) {
  const allowed = await askAgain(handle);
  if (!allowed.ok) return allowed;
  const there = await handle.getFile().catch(() => null);
  if (!there) return fail('gone');
  if (there.size > KEPT_FILE_BYTES) return fail('too-large');
  const sealed = readSealedFile(await there.text());
  if (!sealed.ok) return sealed;
  return { ok: true as const, value: await fileKeyOf(words, sealed.value.header.key) };
}
