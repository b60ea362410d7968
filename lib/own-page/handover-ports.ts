import { calibrateRounds } from '@/lib/backup';
import { note } from '@/lib/diagnostics';
import {
  chooseAgreed,
  compareWithLists,
  compareWithOnboardings,
  type Fresh,
  handBackLists,
  handOverOnboardings,
  joinable,
  newerList,
  openHandover,
  readHandover,
  sealHandover,
  takeIntoLists,
  takeIntoOnboardings,
  tickAgreed,
  writeReadableHandover,
} from '@/lib/handover';
import {
  type ChecklistRun,
  type ChecklistTemplate,
  fail,
  type HandoverFile,
  type HandoverPorts,
  type IsoDate,
  type Live,
  ok,
} from '@/lib/model';
import type { HandedActs, HandedChange, HandedRows } from '@/lib/store';

interface HandoverAround {
  readonly store: HandedActs;
  readonly templates: () => readonly ChecklistTemplate[];
  readonly today: Live<IsoDate>;
  readonly looksLikeCpr: (text: string) => boolean;
}

/**
 * A leader's file goes into one's own lists; one that comes to the leader goes into onboardings. A shared one goes where
 * its onboarding is.
 */
const isForLists = ({ purpose, onboardings: [one] }: HandoverFile, here: HandedRows) =>
  purpose === 'shared'
    ? !here.onboardings.some(({ onboarding }) => onboarding.id === one?.id)
    : purpose === 'package' || purpose === 'contact';

/** A leader's own file for somebody else, opened where it was made: that copy of the list is not one of one's own. */
const isLedHere = ({ purpose, onboardings }: HandoverFile, here: HandedRows) =>
  (purpose === 'package' || purpose === 'contact') &&
  here.onboardings.some(({ onboarding }) => onboardings.some(({ id }) => id === onboarding.id));

const NOTHING: HandedChange = { lists: [], onboardings: [] };

/** Connects handing over to the store. Of the store it is given lists and onboardings alone. */
export function createHandoverPorts({
  store,
  templates,
  today,
  looksLikeCpr,
}: HandoverAround): HandoverPorts {
  const freshFor = ({ writer }: HandedRows): Fresh => ({
    newId: () => crypto.randomUUID(),
    today: today.value,
    writer,
  });
  const take = (file: HandoverFile, join: string | null, isSeen: boolean) =>
    store.changeHanded((here) => {
      if (isLedHere(file, here)) return NOTHING;
      const fresh = freshFor(here);
      if (isForLists(file, here)) {
        const known = new Set(here.lists.map(({ run }) => run.id));
        const chosenAt = new Date().toISOString();
        // What somebody took in, or what is new here, is what the panel shows next.
        const lists = takeIntoLists(here.lists, file, templates(), join, fresh).map(({ run, items }) =>
          isSeen || !known.has(run.id) ? { run: { ...run, chosenAt }, items } : { run, items },
        );
        return { lists, onboardings: [] };
      }
      const taken = takeIntoOnboardings(here.onboardings, file, templates(), fresh);
      return {
        lists: taken.flatMap(({ runs }) => runs),
        onboardings: taken.map(({ onboarding }) => onboarding),
      };
    });
  const changeList = (id: string, to: (run: ChecklistRun, writer: string) => ChecklistRun) =>
    store.changeHanded(({ lists, writer }) => {
      const list = lists.find(({ run }) => run.id === id);
      return list ? { ...NOTHING, lists: [{ ...list, run: to(list.run, writer) }] } : NOTHING;
    });
  return {
    async draft(purpose, ids) {
      const here = await store.readHanded();
      if (!here) return fail('closed');
      if (purpose === 'answer') return handBackLists(ids[0] ?? '', here.lists, templates(), today.value);
      const chosen = here.onboardings.filter(({ onboarding }) => ids.includes(onboarding.id));
      if (purpose === 'shared' && chosen.length === 0)
        return handBackLists(ids[0] ?? '', here.lists, templates(), today.value, purpose);
      return handOverOnboardings(purpose, chosen, templates(), today.value);
    },
    async write(file, words) {
      try {
        if (words === null) return ok(writeReadableHandover(file));
        return ok(await sealHandover(file, words, await calibrateRounds()));
      } catch (cause) {
        note('file-not-made', cause);
        return fail('not-made');
      }
    },
    look(text) {
      const seen = readHandover(text, looksLikeCpr);
      if (!seen.ok) return seen;
      return ok(seen.value.locked ? { locked: true } : { locked: false, file: seen.value.file });
    },
    async open(text, words) {
      const seen = readHandover(text, looksLikeCpr);
      if (!seen.ok) return seen;
      if (!seen.value.locked) return ok(seen.value.file);
      return openHandover(seen.value.file, words, looksLikeCpr);
    },
    async preview(file, join) {
      const here = await store.readHanded();
      if (!here) return fail('closed');
      if (isLedHere(file, here)) return fail('other-purpose');
      const around = [file, templates()] as const;
      const isNewer = newerList(...around);
      const ids = file.onboardings.map(({ id }) => id);
      if (!isForLists(file, here)) {
        const effects = compareWithOnboardings(here.onboardings, ...around, freshFor(here));
        const isStranger = file.purpose === 'answer' && effects.every(({ kind }) => kind === 'new');
        if (isStranger) return fail('other-onboarding');
        return ok({ effects, joinable: [], newerList: isNewer, another: false });
      }
      const led = new Set(here.onboardings.map(({ onboarding }) => onboarding.id));
      const own = here.lists.filter(({ run }) => run.onboarding !== undefined && !led.has(run.onboarding));
      return ok({
        effects: compareWithLists(here.lists, ...around, join, freshFor(here)),
        joinable: joinable(here.lists, file),
        newerList: isNewer,
        another: own.length > 0 && !own.some(({ run }) => ids.includes(run.onboarding ?? '')),
      });
    },
    take: (file, join) => take(file, join, true),
    takeUnseen: (file) => take(file, null, false),
    tickAgreed: (id, item, done) =>
      changeList(id, (run, writer) => tickAgreed(run, item, done ? today.value : null, writer)),
    chooseAgreed: (id, item, chosen) =>
      changeList(id, (run, writer) => chooseAgreed(run, item, chosen, writer)),
  };
}
