import { factsOf, shownItem, write } from '@/lib/checklists';
import type {
  AgreedItem,
  Changes,
  ChecklistRun,
  ChecklistTemplate,
  HandedOnboarding,
  HandedRun,
  HandoverFile,
  HandoverPurpose,
  IsoDate,
  Onboarding,
  OnboardingFacts,
  OnboardingWithRuns,
  RunFacts,
  RunItem,
  ShownRun,
  Versions,
} from '@/lib/model';
import { mergeShared } from './merge-shared';
import { acrossVersions } from './other-version';
import { AGREED_VIEW, factsView, itemView, mayBeHanded, ONBOARDING_VIEW, PEERS_DAYS } from './view';

/** What makes rows of one's own: an id for each, the day, and the name that changes are written under. */
export interface Fresh {
  readonly newId: () => string;
  readonly today: IsoDate;
  readonly writer: string;
}

type Templates = readonly ChecklistTemplate[];

/** The name that an onboarding has here before somebody has given it one. */
const UNNAMED: OnboardingFacts = { label: '', contact: '' };

/**
 * The lists of a peer or contact person with a leader's file taken in. `join`: the id of a list of one's own, begun
 * before the file came, that goes on as the onboarding's; else a new one is begun. Gives the lists that changed.
 */
export function takeIntoLists(
  all: readonly ShownRun[],
  { purpose, onboardings: [handed] }: HandoverFile,
  templates: Templates,
  join: string | null,
  fresh: Fresh,
): readonly ShownRun[] {
  if (!handed) return [];
  return handed.runs.flatMap((there) => {
    const template = templates.find(({ id }) => id === there.templateId);
    if (!template) return [];
    const known = all.find(({ run }) => run.onboarding === handed.id && run.templateId === there.templateId);
    const own = all.find(({ run }) => run.id === join && run.templateId === there.templateId);
    const here = known ?? (own && joined(own, there, handed.id, template, fresh));
    const after = mergedRun(
      here ?? begun(there, handed.id, template, fresh),
      there,
      template,
      purpose,
      fresh,
    );
    const agreed = mergedAgreed(after.run.agreed ?? {}, handed.agreed);
    return [Object.keys(agreed).length > 0 ? { ...after, run: { ...after.run, agreed } } : after];
  });
}

/** A leader's onboardings with a file taken in: an answer into the one it is of, a substitute's as they are. */
export function takeIntoOnboardings(
  all: readonly OnboardingWithRuns[],
  { purpose, onboardings }: HandoverFile,
  templates: Templates,
  fresh: Fresh,
): readonly OnboardingWithRuns[] {
  return onboardings.flatMap((handed) => {
    const here = all.find(({ onboarding }) => onboarding.id === handed.id);
    if (!here && purpose !== 'substitute') return [];
    const runs = handed.runs.flatMap((there) => {
      const template = templates.find(({ id }) => id === there.templateId);
      if (!template) return [];
      const known = here?.runs.find(({ run }) => run.templateId === there.templateId);
      return [mergedRun(known ?? begun(there, handed.id, template, fresh), there, template, purpose, fresh)];
    });
    const others = (here?.runs ?? []).filter(
      ({ run }) => !runs.some((taken) => taken.run.templateId === run.templateId),
    );
    const after = { onboarding: mergedOnboarding(here?.onboarding, handed), runs: [...others, ...runs] };
    return [purpose === 'answer' || purpose === 'shared' ? withTheirDays(after, here, fresh) : after];
  });
}

/** Days that the other has changed count for the whole onboarding: all its lists are counted by the same ones. */
function withTheirDays(
  whole: OnboardingWithRuns,
  before: OnboardingWithRuns | undefined,
  { writer }: Fresh,
): OnboardingWithRuns {
  const changes = whole.runs.flatMap(({ run }): Changes<RunFacts>[] => {
    const was = before?.runs.find((one) => one.run.id === run.id)?.run;
    if (!was || run.facts.length !== 1) return [];
    // Of two that stood apart here either may be what the head says: what differs from one of them is told of it.
    return was.facts.map(({ value }) => changedDays(value, factsOf(run)));
  });
  const days: Changes<RunFacts> = Object.assign({}, ...changes);
  if (Object.keys(days).length === 0) return whole;
  const { onboarding, runs } = whole;
  const head = withDays({ ...UNNAMED, ...onboarding.facts[0]?.value }, days);
  return {
    // Between two heads somebody chooses first: a write would take one of them for the whole.
    onboarding:
      onboarding.facts.length > 1
        ? onboarding
        : { ...onboarding, facts: write(onboarding.facts, writer, head) },
    runs: runs.map(({ run, items }) => {
      const told = factsOf(run);
      const after = withDays(told, days);
      if (Object.keys(changedDays(told, after)).length === 0) return { run, items };
      return { run: { ...run, facts: write(run.facts, writer, after) }, items };
    }),
  };
}

/** What is another than before; `null` for what was taken away. */
function changedDays(before: RunFacts, after: RunFacts): Changes<RunFacts> {
  const names = PEERS_DAYS.filter((name) => !isSame(before[name], after[name]));
  return Object.fromEntries(names.map((name) => [name, after[name] ?? null]));
}

function withDays<T extends object>(value: T, days: Changes<RunFacts>): T {
  const all = Object.entries({ ...value, ...days }).filter(([, told]) => told !== null);
  return Object.fromEntries(all) as T;
}

function mergedOnboarding(here: Onboarding | undefined, handed: HandedOnboarding): Onboarding {
  const { id, begunOn } = handed;
  const before: Onboarding = here ?? { id, createdAt: `${begunOn}T00:00:00.000Z`, facts: [], agreed: {} };
  const own = before.facts[0]?.value ?? UNNAMED;
  return {
    ...before,
    facts: mergeShared(before.facts, handed.facts, ONBOARDING_VIEW, own),
    agreed: mergedAgreed(before.agreed, handed.agreed),
  };
}

function mergedAgreed(here: Onboarding['agreed'], there: Onboarding['agreed']): Onboarding['agreed'] {
  const all: Record<string, Versions<AgreedItem>> = { ...here };
  for (const [id, versions] of Object.entries(there)) {
    const before = Object.hasOwn(all, id) ? (all[id] ?? []) : [];
    all[id] = mergeShared(before, versions, AGREED_VIEW, undefined);
  }
  return all;
}

/** A list that begins here with what somebody else has in it. It follows no version that is not known here. */
function begun(there: HandedRun, onboarding: string, template: ChecklistTemplate, fresh: Fresh): ShownRun {
  const version = Math.min(there.version, template.version);
  const run: ChecklistRun = {
    id: fresh.newId(),
    templateId: there.templateId,
    followed: [{ version, on: fresh.today }],
    startedAt: `${there.begunOn}T00:00:00.000Z`,
    facts: [],
    onboarding,
  };
  return { run, items: {} };
}

function mergedRun(
  { run, items }: ShownRun,
  there: HandedRun,
  template: ChecklistTemplate,
  purpose: HandoverPurpose,
  { today }: Fresh,
): ShownRun {
  const all: Record<string, Versions<RunItem>> = { ...items };
  for (const [id, versions] of Object.entries(there.items)) {
    // What the sender should have kept is not taken either.
    if (!mayBeHanded(id, template, purpose === 'answer' || purpose === 'shared' ? 'package' : purpose))
      continue;
    const before = Object.hasOwn(all, id) ? (all[id] ?? []) : [];
    all[id] = mergeShared(before, versions, itemView(purpose), shownItem(before));
  }
  const facts = mergeShared(run.facts, there.facts, factsView(purpose, template), factsOf(run));
  return acrossVersions({ run: { ...run, facts }, items: all }, there, template, today);
}

/**
 * A list of one's own as it becomes the onboarding's. Of the days it is counted by, those that only the other has told
 * are taken over at once: nobody has to choose between something and nothing.
 */
function joined(
  { run, items }: ShownRun,
  there: HandedRun,
  onboarding: string,
  template: ChecklistTemplate,
  { writer }: Fresh,
): ShownRun {
  const [theirs] = there.facts;
  const own = factsOf(run);
  const view = factsView('package', template);
  const isApart = view.some(
    (name) => theirs && own[name] !== undefined && !isSame(own[name], theirs.value[name]),
  );
  if (!theirs || isApart) return { run: { ...run, onboarding }, items };
  const value: RunFacts = { ...theirs.value, ...own };
  const facts = write(mergeShared(run.facts, there.facts, view, own), writer, value);
  return { run: { ...run, onboarding, facts }, items };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The lists that an onboarding's file could go on in: of the same kind, in sight, and of no other onboarding. */
export function joinable(
  all: readonly ShownRun[],
  { onboardings: [handed] }: HandoverFile,
): readonly ChecklistRun[] {
  if (!handed) return [];
  const kinds = new Set(handed.runs.map(({ templateId }) => templateId));
  const runs = all.map(({ run }) => run).filter((run) => kinds.has(run.templateId));
  if (runs.some(({ onboarding }) => onboarding === handed.id)) return [];
  return runs.filter((run) => run.onboarding === undefined && !factsOf(run).putAway);
}

/** Whether a file was made with a list, or a version of one, that is not known here. */
export function newerList({ onboardings }: HandoverFile, templates: Templates): boolean {
  return onboardings.some(({ runs }) =>
    runs.some(({ templateId, version }) => {
      const template = templates.find(({ id }) => id === templateId);
      return !template || template.version < version;
    }),
  );
}
