import {
  forgetHandingOver,
  handBack,
  handOver,
  isAnswer,
  noteLine,
  openAbsenceFile,
  putLine,
  readAbsenceFile,
  readsAlike,
  removeLine,
  restoreLine,
  sealPlan,
  sealTakeover,
  startPlan,
  takeFile,
  tickLine,
  withInitials,
  withoutExpired,
} from '@/lib/absence-plan';
import { dayOf } from '@/lib/advice';
import { calibrateRounds } from '@/lib/backup';
import { note } from '@/lib/diagnostics';
import {
  type AbsenceFault,
  type AbsencePlan,
  type AbsencePorts,
  absenceDraft,
  fail,
  type Live,
  ok,
  type PlannedLine,
  type Result,
  type StorageHealth,
  type Takeover,
} from '@/lib/model';
import type { AbsenceStore } from '@/lib/store';
import { findCitizenNames } from './citizen-names';

interface AbsenceAround {
  readonly store: AbsenceStore;
  readonly health: Live<StorageHealth>;
  readonly looksLikeCpr: (text: string) => boolean;
  readonly now?: () => Date;
  /** The day to count ages by, once it is known; today, unless told. */
  readonly ageDay?: Promise<() => string>;
}

type Changed<T> = Result<T, AbsenceFault>;

/** Connects the organisational plan to its part of the store and to files. Nothing here reaches the personal plan. */
export function createAbsencePorts(
  { store, health, looksLikeCpr, now = () => new Date(), ageDay }: AbsenceAround,
  abort: AbortSignal,
): AbsencePorts {
  const { plans, takeovers, changePlans, changeTakeovers } = store;
  const timestamp = () => now().toISOString();
  const today = () => dayOf(now());

  const changePlan = (
    id: string | null,
    change: (plan: AbsencePlan) => Changed<AbsencePlan>,
    draft?: string,
  ) =>
    changePlans((rows): Changed<readonly AbsencePlan[]> => {
      // Two windows may both have begun the first plan: it is one.
      const before = rows.find((row) => row.id === id) ?? (id === null ? rows[0] : undefined);
      if (!before && id !== null) return fail('changed-elsewhere');
      const plan = before ?? startPlan(crypto.randomUUID(), timestamp());
      const changed = change(plan);
      if (!changed.ok) return changed;
      return ok(
        before ? rows.map((row) => (row === before ? changed.value : row)) : [...rows, changed.value],
      );
    }, draft);

  const changeTakeover = (id: string, change: (run: Takeover) => Changed<Takeover>, draft?: string) =>
    changeTakeovers((rows): Changed<readonly Takeover[]> => {
      const before = rows.find((row) => row.id === id);
      const changed = before ? change(before) : fail('changed-elsewhere');
      return changed.ok ? ok(rows.map((row) => (row === before ? changed.value : row))) : changed;
    }, draft);

  const seal = async (make: (rounds: number) => Promise<string>) => {
    try {
      return ok(await make(await calibrateRounds()));
    } catch (cause) {
      note('file-not-made', cause);
      return fail('not-made');
    }
  };

  void Promise.resolve(ageDay ?? today).then((day) => forgetExpired(store, health, day, abort));
  return {
    plans,
    takeovers,
    putLine: (plan, line, basedOn) =>
      changePlan(plan, (before) => putLine(before, line, basedOn, timestamp()), draftOf(line, basedOn)),
    removeLine: (plan, line, basedOn) =>
      changePlan(plan, (before) => removeLine(before, line, basedOn, timestamp())),
    restoreLine: (plan, line) => changePlan(plan, (before) => restoreLine(before, line, timestamp())),
    handOver: (plan, to) =>
      changePlan(plan.id, (before) =>
        readsAlike(before, plan) ? ok(handOver(before, to, today(), timestamp())) : fail('changed-elsewhere'),
      ),
    forgetHandingOver: (plan, entry) =>
      changePlan(plan, (before) => ok(forgetHandingOver(before, entry, timestamp()))),
    sealPlan: (plan, words) => seal((rounds) => sealPlan(plan, today(), words, rounds)),
    sealTakeover: (run, words) => seal((rounds) => sealTakeover(run, words, rounds)),
    lookAtFile(text) {
      const file = readAbsenceFile(text);
      return file.ok ? ok(null) : file;
    },
    async openFile(text, words) {
      const file = readAbsenceFile(text);
      return file.ok ? openAbsenceFile(file.value, words, looksLikeCpr) : file;
    },
    async takeOver(file) {
      const fresh = { id: crypto.randomUUID(), writer: crypto.randomUUID(), today: today() };
      let id = '';
      const saved = await changeTakeovers((rows): Changed<readonly Takeover[]> => {
        const taken = takeFile(rows, file, fresh);
        id = taken.id;
        return ok(taken.takeovers);
      });
      return saved.ok ? ok(id) : saved;
    },
    setInitials: (run, initials) => changeTakeover(run, (before) => ok(withInitials(before, initials))),
    tickLine: (run, line, done) => changeTakeover(run, (before) => ok(tickLine(before, line, done, today()))),
    noteLine: (run, line, words, basedOn) =>
      changeTakeover(
        run,
        (before) => noteLine(before, line, words, basedOn, today()),
        absenceDraft(run, line),
      ),
    handBack: (run) => changeTakeover(run, (before) => ok(handBack(before, today()))),
    dropTakeover: (run) => changeTakeovers((rows) => ok(rows.filter(({ id }) => id !== run))),
    answerRevision: (run) => changeTakeover(run, (before) => ok({ ...before, askedToRevise: true })),
    findCitizenNames,
  };
}

/** A new line is written under its section; an answer, and a line that is there, under its own id. */
const draftOf = (line: PlannedLine, basedOn: number): string =>
  basedOn > 0 || isAnswer(line) ? absenceDraft('line', line.id) : absenceDraft(line.section);

/** Runs delete themselves: whenever the store is read, those that have had their 30 days go. */
function forgetExpired(
  { changeTakeovers, takeovers }: AbsenceStore,
  health: Live<StorageHealth>,
  today: () => string,
  abort: AbortSignal,
): void {
  if (abort.aborted) return;
  const look = () => {
    const rows = takeovers.value;
    if (health.value.state !== 'ready' || withoutExpired(rows, today()).length === rows.length) return;
    void changeTakeovers((now) => ok(withoutExpired(now, today())));
  };
  abort.addEventListener('abort', health.subscribe(look));
  abort.addEventListener('abort', takeovers.subscribe(look));
}
