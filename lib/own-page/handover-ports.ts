import { calibrateRounds } from '@/lib/backup';
import { note } from '@/lib/diagnostics';
import {
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
    take: (file, join) =>
      store.changeHanded((here) => {
        const fresh = freshFor(here);
        if (isForLists(file, here)) {
          const taken = takeIntoLists(here.lists, file, templates(), join, fresh);
          const chosenAt = new Date().toISOString();
          // What was taken in is what the panel shows next.
          return {
            lists: taken.map(({ run, items }) => ({ run: { ...run, chosenAt }, items })),
            onboardings: [],
          };
        }
        const taken = takeIntoOnboardings(here.onboardings, file, templates(), fresh);
        return {
          lists: taken.flatMap(({ runs }) => runs),
          onboardings: taken.map(({ onboarding }) => onboarding),
        };
      }),
    tickAgreed: (id, item, done) =>
      store.changeHanded(({ lists, writer }) => {
        const doneOn = done ? today.value : null;
        const list = lists.find(({ run }) => run.id === id);
        if (!list) return NOTHING;
        return { ...NOTHING, lists: [{ ...list, run: tickAgreed(list.run, item, doneOn, writer) }] };
      }),
  };
}
