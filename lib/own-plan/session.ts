import { signal as createSignal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import { calibrateRounds, createKeyRing, readRecoveryCode } from '@/lib/backup';
import {
  fail,
  type LockedRecord,
  type MyPlan,
  ok,
  type PlanSectionRecord,
  type Result,
  type SaveFault,
  type Space,
} from '@/lib/model';
import { createDrafts } from './drafts';
import { headRecord, type Opened, openAll, sectionOf, sectionRecords, showOpened } from './opened';
import { pastNotes, withoutPast } from './past-notes';
import { createQueue } from './queue';
import { linesFor } from './readings';
import { sealNext } from './sealed-plan';
import type { Session, SessionOptions } from './session-options';
import { createStrongbox, type Strongbox } from './strongbox';
import { createUnlocking, type Unlocked } from './unlocking';
import { emptySection, withLines } from './versions';
import { wordOf } from './word-of';

type Saved = Promise<Result<null, SaveFault>>;

/** How often a change is tried anew when other windows are faster. */
const MOST_TURNS = 5;
/** Before that a file that follows the plan to other computers has been gone through: it may be deleted there already. */
const FORGET_AFTER_MS = 10_000;

/** An open plan: its key is in this object and nowhere else. */
interface Open {
  readonly space: string;
  readonly key: CryptoKey;
  opened: Opened;
  /** Nothing could be saved when it was opened, nor since. */
  unsaved: boolean;
  /** By field, a text that has become a line: it is no draft, though the plan was locked before that was known. */
  readonly written: Map<string, string>;
}

/** Opens, changes and locks a plan. Nothing of it is written anywhere but through `store`, locked. */
export function createSession(options: SessionOptions, abort: AbortSignal): Session & Strongbox {
  const { store, looksLikeCpr, now = () => new Date(), rounds = calibrateRounds } = options;
  const plan = createSignal<MyPlan>({ is: 'opening' });
  const inTurn = createQueue();
  let open: Open | null = null;
  /** Raised by each lock: what was being opened then stays shut. */
  let locks = 0;
  /** While a plan is begun its space is there already, and nobody is to be asked for its words. */
  let isBeginning = false;
  /** What the calm page shows of the open plan, as it was last told. */
  let calm: readonly string[] | null = null;
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  const spaces = () => store.locked.value?.spaces ?? [];
  const rowsOf = (space: string) => store.locked.value?.records.filter((row) => row.space === space) ?? [];
  const today = () => dayOf(now());
  const unlocking = createUnlocking({ store, now, rounds, onWrong: () => show() });

  function show(): void {
    const space = spaces().find(({ id }) => id === open?.space);
    if (open && space) {
      plan.value = showOpened(open.opened, space, draftsOf(open), open.unsaved);
      showOnCalm(Object.values(plan.value.sections), space.id);
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

  function showOnCalm(sections: readonly PlanSectionRecord[], space: string): void {
    const shown = linesFor('calm', sections).flatMap(({ lines }) => lines.map(({ text }) => text));
    if (JSON.stringify(shown) === JSON.stringify(calm)) return;
    const all = sections.flatMap(({ lines, earlier }) => [...lines, ...earlier.flatMap((one) => one.lines)]);
    const known = [...all.map(({ text }) => text), ...(calm ?? [])];
    calm = shown;
    options.showOnCalm(shown, [...new Set(known)], space);
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

  async function take<F extends string>(
    space: string,
    opening: () => Promise<Result<Unlocked, F>>,
    asked = locks,
  ): Promise<Result<null, F>> {
    const unlocked = await opening();
    if (!unlocked.ok) return unlocked;
    const { key, saved } = unlocked.value;
    const opened = await openAll(key, rowsOf(space));
    if (locks !== asked) return ok(null);
    open = { space, key, opened, unsaved: !saved.ok, written: new Map() };
    show();
    clearTimeout(forgetting);
    forgetting = setTimeout(forgetPast, FORGET_AFTER_MS);
    options.onOpen();
    return ok(null);
  }

  function lock(): void {
    locks += 1;
    if (!open) return;
    clearTimeout(forgetting);
    forgetPast();
    // With the key in hand: what was being written is locked away after the plan is gone from sight.
    void drafts.flush();
    open = null;
    calm = null;
    drafts.clear();
    show();
    options.onLock();
  }

  const drafts = createDrafts((over): Saved => {
    const held = open;
    if (!held) return closed();
    // Over what is kept by then: another window may be writing too.
    return write(held, async ({ draft }) => {
      const waiting = Object.entries(over(draft?.value.texts ?? {}));
      const texts = Object.fromEntries(waiting.filter(([field, text]) => held.written.get(field) !== text));
      return [await sealNext(held.key, held.space, 'my-plan-draft', { texts }, draft?.row)];
    });
  });

  function draftsOf({ opened }: Open): Readonly<Record<string, string>> {
    return withoutPast(drafts.over(opened.draft?.value.texts ?? {}), today());
  }

  /** Notes whose time is over are gone from sight already. */
  function forgetPast(): void {
    for (const name of pastNotes(open?.opened.draft?.value.texts ?? {}, today())) drafts.drop(name);
  }

  /** Writes what `next` makes of the records as they are then; anew where another window was faster. */
  function write(
    held: Open,
    next: (opened: Opened) => Promise<readonly LockedRecord[]>,
    onPut?: () => void,
  ): Saved {
    return inTurn(async () => {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const rows = await next(held.opened);
        const put = await store.putLocked(rows);
        if (put.ok) held.unsaved = false;
        if (put.ok || put.fault === 'changed') {
          await wordOf(store, rows);
          held.opened = await openAll(held.key, rowsOf(held.space));
          if (open === held) show();
        }
        if (put.ok) {
          onPut?.();
          return ok(null);
        }
        if (!spaces().some(({ id }) => id === held.space)) return fail('closed');
        if (put.fault !== 'changed') return fail(put.fault);
      }
      return fail('not-saved');
    });
  }

  const closed = async (): Saved => fail('closed');

  return {
    plan,
    lock,
    keepDraft(field, text) {
      if (!open || looksLikeCpr(text)) return;
      open.written.delete(field);
      drafts.write(field, text);
    },
    dropDraft: (field) => void (open && drafts.drop(field)),
    async keepTexts(texts) {
      if (Object.values(texts).some(looksLikeCpr)) return fail('looks-like-cpr');
      if (!open) return closed();
      for (const [name, text] of Object.entries(texts)) drafts.write(name, text.trim() && text);
      return drafts.flush() ?? ok(null);
    },
    async begin(passphrase, template, word) {
      if (word !== null && looksLikeCpr(word)) return fail('looks-like-cpr');
      const asked = locks;
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
        await wordOf(store, rows);
        await take(id, async () => ok({ key, saved: created }), asked);
      } finally {
        isBeginning = false;
        show();
      }
      return ok({ recoveryCode });
    },
    unlock: (space, passphrase) => take(space, () => unlocking.unlock(space, passphrase)),
    async recover(space, code, passphrase) {
      if (readRecoveryCode(code) === null) return fail('not-a-code');
      return take(space, () => unlocking.renew(space, 'recovery-code', code, passphrase));
    },
    async changePassphrase(before, after) {
      if (!open) return fail('closed');
      const changed = await unlocking.renew(open.space, 'passphrase', before, after);
      return changed.ok ? changed.value.saved : changed;
    },
    async renewRecoveryCode(passphrase) {
      return open ? unlocking.renewCode(open.space, passphrase) : fail('closed');
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
      const next = async (opened: Opened) => {
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
      };
      const saved = await write(held, next, () => {
        if (field !== undefined && written && !cpr) held.written.set(field, written);
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
      options.forgetOnCalm(space);
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
