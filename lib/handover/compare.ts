import { factsOf } from '@/lib/checklists';
import type {
  ChecklistTemplate,
  HandedOnboarding,
  HandoverEffect,
  HandoverFile,
  Onboarding,
  OnboardingWithRuns,
  ShownRun,
  Versions,
} from '@/lib/model';
import { hasSameMarks } from './merge-shared';
import { agreedNews, headNews, itemNews } from './news';
import { type Fresh, takeIntoLists, takeIntoOnboardings } from './take-in';
import { factsView, mayBeHanded } from './view';

type Templates = readonly ChecklistTemplate[];

/** What lies here of one onboarding, before a file is taken in or after. */
interface Side extends Pick<Onboarding, 'facts' | 'agreed'> {
  readonly runs: readonly ShownRun[];
}

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
    return effectOf(handed, sideOf(here), sideOf(after), templates, isNew);
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
    const of = ({ onboarding }: OnboardingWithRuns) => onboarding.id === handed.id;
    const [here, after] = [all.find(of), taken.find(of)];
    return effectOf(handed, wholeOf(here), wholeOf(after), templates, !here);
  });
}

/** A peer has no head, and what was agreed in the list itself. */
const sideOf = (runs: readonly ShownRun[]): Side => ({
  runs,
  facts: [],
  agreed: runs.find(({ run }) => run.agreed)?.run.agreed ?? {},
});

const wholeOf = (whole: OnboardingWithRuns | undefined): Side => ({
  runs: whole?.runs ?? [],
  facts: whole?.onboarding.facts ?? [],
  agreed: whole?.onboarding.agreed ?? {},
});

function effectOf(
  handed: HandedOnboarding,
  here: Side,
  after: Side,
  templates: Templates,
  isNew: boolean,
): HandoverEffect {
  const pairs = handed.runs.map((there) => ({
    there,
    before: here.runs.find(({ run }) => run.templateId === there.templateId),
    now: after.runs.find(({ run }) => run.templateId === there.templateId),
  }));
  const changedFacts = pairs.flatMap(({ there, before, now }) => {
    const template = templates.find(({ id }) => id === there.templateId);
    if (!template || !now) return [];
    return factsView('package', template).filter(
      (name) => !isSame(before && factsOf(before.run)[name], factsOf(now.run)[name]),
    );
  });
  const facts = [...new Set(changedFacts)];
  const factsApart = pairs.some(
    ({ before, now }) => (now?.run.facts.length ?? 0) > Math.max(1, before?.run.facts.length ?? 0),
  );
  const items = pairs.flatMap(({ there, before, now }) => itemNews(there, before, now));
  const agreed = agreedNews(handed, here.agreed, after.agreed);
  const head = handed.facts.length === 0 ? [] : headNews(here.facts, after.facts);
  const isSeen = items.length + facts.length + agreed.length + head.length > 0 || factsApart;
  const kind = isNew
    ? 'new'
    : isSeen
      ? 'news'
      : isChanged(here, after)
        ? 'alike'
        : hasAll(handed, here, templates)
          ? 'same'
          : 'older';
  const named: ReadonlySet<string> = new Set(facts);
  return {
    ...{ id: handed.id, kind, items, facts, factsApart, agreed },
    head: head.filter(({ name }) => !named.has(name)),
  };
}

/** Whether taking a file in would change anything, also what nobody sees: who knew of what. */
function isChanged(here: Side, after: Side): boolean {
  return (
    !hasSameMarks(here.facts, after.facts) ||
    !isAlike(here.agreed, after.agreed) ||
    after.runs.some(({ run, items }) => {
      const before = here.runs.find((one) => one.run.id === run.id);
      return !before || !hasSameMarks(before.run.facts, run.facts) || !isAlike(before.items, items);
    })
  );
}

/** Whether a file tells all that is known here and could be told in it. */
function hasAll(handed: HandedOnboarding, here: Side, templates: Templates): boolean {
  const told = handed.runs.flatMap((there) => templates.find(({ id }) => id === there.templateId) ?? []);
  // A contact person's file knows nothing of what leader and peer have agreed.
  const isOfPeer = told.some(({ holder }) => holder === 'peer');
  return (
    (handed.facts.length === 0 || hasSameMarks(handed.facts, here.facts)) &&
    (!isOfPeer || isAlike(handed.agreed, here.agreed)) &&
    handed.runs.every((there) => {
      const template = told.find(({ id }) => id === there.templateId);
      const before = here.runs.find(({ run }) => run.templateId === there.templateId);
      const shared = Object.entries(before?.items ?? {}).filter(
        ([id]) => Object.hasOwn(there.items, id) || (template && mayBeHanded(id, template, 'answer')),
      );
      return (
        hasSameMarks(there.facts, before?.run.facts ?? []) && isAlike(there.items, Object.fromEntries(shared))
      );
    })
  );
}

type Registers = Readonly<Record<string, Versions<unknown>>>;

const isAlike = (one: Registers, other: Registers): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((id) =>
    hasSameMarks(
      Object.hasOwn(one, id) ? (one[id] ?? []) : [],
      Object.hasOwn(other, id) ? (other[id] ?? []) : [],
    ),
  );

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
