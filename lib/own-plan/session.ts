import { signal as createSignal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import { calibrateRounds, createKeyRing, readRecoveryCode } from '@/lib/backup';
import {
  fail,
  type LockedRecord,
  type MyPlan,
  type MyPlanPorts,
  ok,
  type PlanSectionRecord,
  type Result,
  type SaveFault,
  type Space,
} from '@/lib/model';
import { createDrafts } from './drafts';
import type { LockedStore } from './locked-store';
import { headRecord, type Opened, openAll, sectionOf, sectionRecords, showOpened } from './opened';
import { createQueue } from './queue';
import { linesFor } from './readings';
import { sealNext } from './sealed-plan';
import { createStrongbox, type Strongbox } from './strongbox';
import { createUnlocking } from './unlocking';
import { emptySection, withLines } from './versions';

type Saved = Promise<Result<null, SaveFault>>;

export interface SessionOptions {
  readonly store: LockedStore;
  readonly looksLikeCpr: (text: string) => boolean;
  /** Hears which lines are shown on the calm page when that has changed, and every text of the plan beside them. */
  readonly showOnCalm: (shown: readonly string[], known: readonly string[]) => void;
  /** A plan was deleted that nobody has opened: what it showed is not known. */
  readonly forgetOnCalm: () => void;
  readonly onOpen: () => void;
  readonly onLock: () => void;
  readonly now?: () => Date;
  /** Rounds of PBKDF2 for a new passphrase. */
  readonly rounds?: () => Promise<number>;
}

/** The part of {@link MyPlanPorts} that needs neither browser nor content. */
export type Session = Omit<
  MyPlanPorts,
  | 'elsewhere'
  | 'saveElsewhere'
  | 'secondsLeft'
  | 'locksWithScreen'
  | 'lockWithScreen'
  | 'calmBehind'
  | 'catchUpCalm'
>;

/** How often a change is tried anew when other windows are faster, and how long to wait for word of them, ms. */
const MOST_TURNS = 5;
const WORD_LIMIT_MS = 2_000;

/** An open plan: its key is in this object and nowhere else. */
interface Open {
  readonly space: string;
  readonly key: CryptoKey;
  opened: Opened;
}

/** Opens, changes and locks a plan. Nothing of it is written anywhere but through `store`, locked. */
export function createSession(options: SessionOptions, abort: AbortSignal): Session & Strongbox {
  const { store, looksLikeCpr, now = () => new Date(), rounds = calibrateRounds } = options;
  const plan = createSignal<MyPlan>({ is: 'opening' });
  const inTurn = createQueue();
  let open: Open | null = null;
  /** While a plan is begun its space is there already, and nobody is to be asked for its words. */
  let isBeginning = false;
  /** What the calm page shows of the open plan, as it was last told. */
  let calm: readonly string[] | null = null;

  const spaces = () => store.locked.value?.spaces ?? [];
  const rowsOf = (space: string) => store.locked.value?.records.filter((row) => row.space === space) ?? [];
  const today = () => dayOf(now());
  const unlocking = createUnlocking({ store, now, rounds, onWrong: () => show() });

  function show(): void {
    const space = spaces().find(({ id }) => id === open?.space);
    if (open && space) {
      plan.value = showOpened(open.opened, space, draftsOf(open));
      showOnCalm(Object.values(plan.value.sections));
    } else if (isBeginning) return;
    else if (!store.locked.value) plan.value = { is: 'opening' };
    else if (spaces().length === 0) plan.value = { is: 'none' };
    else {
      const locked = spaces().map((space) => {
        const { id, word } = space;
        return { id, word, waitsUntil: unlocking.waitOf(space) };
      });
      plan.value = { is: 'locked', spaces: locked };
    }
  }

  function showOnCalm(sections: readonly PlanSectionRecord[]): void {
    const shown = linesFor('calm', sections).flatMap(({ lines }) => lines.map(({ text }) => text));
    if (JSON.stringify(shown) === JSON.stringify(calm)) return;
    const all = sections.flatMap(({ lines, earlier }) => [...lines, ...earlier.flatMap((one) => one.lines)]);
    const known = [...all.map(({ text }) => text), ...(calm ?? [])];
    calm = shown;
    options.showOnCalm(shown, [...new Set(known)]);
  }

  /** What another window has changed shows here too. */
  async function follow(): Promise<void> {
    const held = open;
    if (!held) return show();
    if (!spaces().some(({ id }) => id === held.space)) return lock();
    const opened = await openAll(held.key, rowsOf(held.space));
    if (open !== held) return;
    held.opened = opened;
    show();
  }
  abort.addEventListener(
    'abort',
    store.locked.subscribe(() => void inTurn(follow)),
  );
  abort.addEventListener('abort', () => lock());

  async function take(space: string, key: CryptoKey): Promise<void> {
    const opened = await openAll(key, rowsOf(space));
    open = { space, key, opened };
    show();
    options.onOpen();
  }

  function lock(): void {
    if (!open) return;
    // With the key in hand: what was being written is locked away after the plan is gone from sight.
    drafts.flush();
    open = null;
    calm = null;
    drafts.clear();
    show();
    options.onLock();
  }

  const drafts = createDrafts((over) => {
    const held = open;
    if (!held) return;
    // Over what is kept by then: another window may be writing too.
    void write(held, async ({ draft }) => {
      const texts = over(draft?.value.texts ?? {});
      return [await sealNext(held.key, held.space, 'my-plan-draft', { texts }, draft?.row)];
    });
  });

  function draftsOf({ opened }: Open): Readonly<Record<string, string>> {
    return drafts.over(opened.draft?.value.texts ?? {});
  }

  /** Writes what `next` makes of the records as they are then; anew where another window was faster. */
  function write(held: Open, next: (opened: Opened) => Promise<readonly LockedRecord[]>): Saved {
    return inTurn(async () => {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const rows = await next(held.opened);
        const put = await store.putLocked(rows);
        if (put.ok || put.fault === 'changed') {
          await wordOf(rows);
          held.opened = await openAll(held.key, rowsOf(held.space));
          if (open === held) show();
        }
        if (put.ok) return ok(null);
        if (!spaces().some(({ id }) => id === held.space)) return fail('closed');
        if (put.fault !== 'changed') return fail(put.fault);
      }
      return fail('not-saved');
    });
  }

  /** Waits until the store tells of these rows, or of newer ones. */
  function wordOf(rows: readonly LockedRecord[]): Promise<void> {
    return new Promise((resolve) => {
      const isTold = () =>
        rows.every(({ id, rev }) =>
          store.locked.value?.records.some((row) => row.id === id && row.rev >= rev),
        );
      let stop: (() => void) | undefined;
      const end = () => {
        clearTimeout(timer);
        stop?.();
        resolve();
      };
      const timer = setTimeout(end, WORD_LIMIT_MS);
      stop = store.locked.subscribe(() => void (isTold() && end()));
      if (isTold()) end();
    });
  }

  const closed = async (): Saved => fail('closed');

  return {
    plan,
    lock,
    keepDraft: (field, text) => void (open && !looksLikeCpr(text) && drafts.write(field, text)),
    dropDraft: (field) => void (open && drafts.drop(field)),
    async begin(passphrase, template, word) {
      if (word !== null && looksLikeCpr(word)) return fail('looks-like-cpr');
      const { ring, recoveryCode, key } = await createKeyRing(passphrase, await rounds());
      const id = crypto.randomUUID();
      const head = { part: 'head', template: template.id, reviewedOn: today() } as const;
      const sections = template.sections.map((section) => emptySection(section.id));
      // A record for every section from the start: which of them are filled in cannot be counted.
      const rows = await Promise.all([head, ...sections].map((value) => sealNext(key, id, 'my-plan', value)));
      const space: Space = { id, word, keyRing: ring, wrongTries: 0, lastWrongTry: null };
      isBeginning = true;
      try {
        const created = await store.createSpace(space, rows);
        if (!created.ok) return created;
        await wordOf(rows);
        await take(id, key);
      } finally {
        isBeginning = false;
      }
      return ok({ recoveryCode });
    },
    async unlock(space, passphrase) {
      const key = await unlocking.unlock(space, passphrase);
      if (!key.ok) return key;
      await take(space, key.value);
      return ok(null);
    },
    async recover(space, code, passphrase) {
      if (readRecoveryCode(code) === null) return fail('not-a-code');
      const key = await unlocking.renew(space, 'recovery-code', code, passphrase);
      if (!key.ok) return key;
      await take(space, key.value);
      return ok(null);
    },
    async changePassphrase(before, after) {
      if (!open) return fail('closed');
      const key = await unlocking.renew(open.space, 'passphrase', before, after);
      return key.ok ? ok(null) : key;
    },
    async changeWord(word) {
      if (looksLikeCpr(word)) return fail('looks-like-cpr');
      return open ? store.changeSpace(open.space, (before) => ({ ...before, word })) : closed();
    },
    async change(section, change, field) {
      const held = open;
      if (!held) return closed();
      let cpr = false;
      const written = field && draftsOf(held)[field];
      const saved = await write(held, async (opened) => {
        const before = sectionOf(opened, section);
        const lines = change(before.lines);
        cpr = lines.some(({ text }) => looksLikeCpr(text));
        if (cpr) return [];
        const [first, ...rest] = sectionRecords(opened, section);
        const next = withLines(before, lines, now());
        const sealed = [await sealNext(held.key, held.space, 'my-plan', next, first?.row)];
        for (const { row, value } of rest)
          sealed.push(await sealNext(held.key, held.space, 'my-plan', { ...value, lines: [] }, row));
        if (field === undefined || !opened.draft) return sealed;
        const { [field]: current, ...others } = drafts.over(opened.draft.value.texts);
        const texts = current === undefined || current === written ? others : { ...others, [field]: current };
        return [
          ...sealed,
          await sealNext(held.key, held.space, 'my-plan-draft', { texts }, opened.draft.row),
        ];
      });
      // What was typed while it was saved stays.
      const isLatest = field !== undefined && draftsOf(held)[field] === written;
      if (isLatest && saved.ok && !cpr && open === held) drafts.drop(field);
      return cpr ? fail('looks-like-cpr') : saved;
    },
    ...createStrongbox(() => open),
    chooseTemplate: (template) => changeHead({ template: template.id }),
    review: () => changeHead({ reviewedOn: today() }),
    async forget(space) {
      const gone = await store.dropSpace(space);
      if (!gone.ok) return gone;
      options.forgetOnCalm();
      if (open?.space === space) lock();
      return gone;
    },
  };

  async function changeHead(change: { template?: string; reviewedOn?: string }): Saved {
    const held = open;
    if (!held) return closed();
    return write(held, async (opened) => {
      const before = headRecord(opened);
      const value = before?.value ?? { part: 'head', template: '', reviewedOn: '' };
      return [await sealNext(held.key, held.space, 'my-plan', { ...value, ...change }, before?.row)];
    });
  }
}
