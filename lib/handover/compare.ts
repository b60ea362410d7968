import { factsOf, saidBy, shownItem, standing } from '@/lib/checklists';
import type {
  ChecklistTemplate,
  HandedOnboarding,
  HandedRun,
  HandoverEffect,
  HandoverFile,
  ItemNews,
  OnboardingWithRuns,
  RunItem,
  ShownRun,
} from '@/lib/model';
import { hasSameMarks } from './merge-shared';
import { type Fresh, takeIntoLists, takeIntoOnboardings } from './take-in';
import { factsView, mayBeHanded } from './view';

type Templates = readonly ChecklistTemplate[];

/** What taking a leader's file into one's own lists would do. */
export function compareWithLists(
  all: readonly ShownRun[],
  file: HandoverFile,
  templates: Templates,
  join: string | null,
  fresh: Fresh,
): readonly HandoverEffect[] {
  const after = takeIntoLists(all, file, templates, join, fresh);
  return file.onboardings.map((handed) => {
    const here = all.filter(({ run }) => run.onboarding === handed.id || run.id === join);
    const isNew = !all.some(({ run }) => run.onboarding === handed.id);
    const agreedHere = here.find(({ run }) => run.agreed)?.run.agreed ?? {};
    return effectOf(handed, here, after, templates, isNew, agreedHere);
  });
}

/** What taking a file into a leader's onboardings would do. */
export function compareWithOnboardings(
  all: readonly OnboardingWithRuns[],
  file: HandoverFile,
  templates: Templates,
  fresh: Fresh,
): readonly HandoverEffect[] {
  const taken = takeIntoOnboardings(all, file, templates, fresh);
  return file.onboardings.map((handed) => {
    const here = all.find(({ onboarding }) => onboarding.id === handed.id);
    const after = taken.find(({ onboarding }) => onboarding.id === handed.id)?.runs ?? [];
    const agreedHere = here?.onboarding.agreed ?? {};
    const effect = effectOf(handed, here?.runs ?? [], after, templates, !here, agreedHere);
    if (effect.kind !== 'same' && effect.kind !== 'older') return effect;
    const isHeadNew = handed.facts.some(
      (version) => !hasSameMarks([version], here?.onboarding.facts ?? []) && isUnseen(version, here),
    );
    return isHeadNew ? { ...effect, kind: 'news' } : effect;
  });
}

/** Whether a state of an onboarding's head holds a change that is not known here. */
function isUnseen(
  { seen }: HandedOnboarding['facts'][number],
  here: OnboardingWithRuns | undefined,
): boolean {
  const known = here?.onboarding.facts ?? [];
  return Object.entries(seen).some(([writer, count]) =>
    known.every((version) => (version.seen[writer] ?? 0) < count),
  );
}

function effectOf(
  handed: HandedOnboarding,
  here: readonly ShownRun[],
  after: readonly ShownRun[],
  templates: Templates,
  isNew: boolean,
  agreedHere: HandedOnboarding['agreed'],
): HandoverEffect {
  const pairs = handed.runs.map((there) => ({
    there,
    before: here.find(({ run }) => run.templateId === there.templateId),
    now: after.find(({ run }) => run.templateId === there.templateId),
  }));
  const items = pairs.flatMap(({ there, before, now }) => itemNews(there, before, now));
  const changedFacts = pairs.flatMap(({ there, before, now }) => {
    const template = templates.find(({ id }) => id === there.templateId);
    if (!template || !now) return [];
    return factsView('package', template).filter(
      (name) => !isSame(before && factsOf(before.run)[name], factsOf(now.run)[name]),
    );
  });
  const factsApart = pairs.some(
    ({ before, now }) => (now?.run.facts.length ?? 0) > Math.max(1, before?.run.facts.length ?? 0),
  );
  const agreed = Object.entries(handed.agreed).flatMap(([id, versions]) => {
    const known = Object.hasOwn(agreedHere, id) ? (agreedHere[id] ?? []) : [];
    const text = versions[0]?.value.dropped ? undefined : versions[0]?.value.text;
    return hasSameMarks(known, versions) || text === undefined || text === known[0]?.value.text ? [] : [text];
  });
  const isNothing = items.length + changedFacts.length + agreed.length === 0 && !factsApart;
  const kind = isNew ? 'new' : !isNothing ? 'news' : hasAllMarks(pairs, templates) ? 'same' : 'older';
  return { id: handed.id, kind, items, facts: [...new Set(changedFacts)], factsApart, agreed };
}

function itemNews(
  there: HandedRun,
  before: ShownRun | undefined,
  now: ShownRun | undefined,
): readonly ItemNews[] {
  return Object.keys(there.items).flatMap((item) => {
    const was = shownItem(before?.items[item]) ?? null;
    const is = shownItem(now?.items[item]);
    if (!is) return [];
    const isApart =
      standing(now?.items[item] ?? []).length > Math.max(1, standing(before?.items[item] ?? []).length);
    if (!isApart && saidOf(was) === saidOf(is)) return [];
    return [{ templateId: there.templateId, item, before: was, after: is, apart: isApart }];
  });
}

const saidOf = (item: RunItem | null): string => saidBy(item ?? { state: 'open' });

/** Whether what is here is what the file tells, and no more of what could be told. */
const hasAllMarks = (
  pairs: readonly { readonly there: HandedRun; readonly before: ShownRun | undefined }[],
  templates: Templates,
): boolean =>
  pairs.every(({ there, before }) => {
    const template = templates.find(({ id }) => id === there.templateId);
    const items = before?.items ?? {};
    const told = Object.keys(items).filter((id) => template && mayBeHanded(id, template, 'answer'));
    return (
      hasSameMarks(there.facts, before?.run.facts ?? []) &&
      [...new Set([...told, ...Object.keys(there.items)])].every((id) =>
        hasSameMarks(there.items[id] ?? [], items[id] ?? []),
      )
    );
  });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
