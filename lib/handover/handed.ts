import { versionOf } from '@/lib/checklists';
import {
  type ChecklistTemplate,
  fail,
  type HandedOnboarding,
  type HandedRun,
  type HandoverFile,
  type HandoverPurpose,
  type IsoDate,
  type ListHolder,
  type Onboarding,
  type OnboardingWithRuns,
  ok,
  type Result,
  type ShownRun,
} from '@/lib/model';
import { handedVersions } from './tidied';
import { AGREED_VIEW, factsView, itemView, mayBeHanded, ONBOARDING_VIEW } from './view';

type Templates = readonly ChecklistTemplate[];

/** Whose lists a file holds; `null`: all there are. */
const HOLDER: Readonly<Record<HandoverPurpose, ListHolder | null>> = {
  package: 'peer',
  contact: 'contact',
  answer: null,
  substitute: null,
  shared: 'peer',
};

/** What a leader hands over of one onboarding, or to a substitute of several. `no-list`: the receiver's is not there. */
export function handOverOnboardings(
  purpose: Exclude<HandoverPurpose, 'answer'>,
  all: readonly OnboardingWithRuns[],
  templates: Templates,
  today: IsoDate,
): Result<HandoverFile, 'no-list'> {
  const onboardings = all.map(({ onboarding, runs }): HandedOnboarding => {
    const isSubstitute = purpose === 'substitute';
    return {
      id: onboarding.id,
      begunOn: onboarding.createdAt.slice(0, 10),
      facts: isSubstitute ? handedVersions(onboarding.facts, ONBOARDING_VIEW) : [],
      agreed: purpose === 'contact' ? {} : handedAgreed(onboarding.agreed),
      runs: handedRuns(purpose, runs, templates),
    };
  });
  if (purpose !== 'substitute' && onboardings.some(({ runs }) => runs.length === 0)) return fail('no-list');
  return ok({ purpose, madeOn: today, onboardings });
}

/** What a peer, or a contact person, gives back of one onboarding: its lists and no others of theirs. */
export function handBackLists(
  onboarding: string,
  all: readonly ShownRun[],
  templates: Templates,
  today: IsoDate,
  purpose: 'answer' | 'shared' = 'answer',
): Result<HandoverFile, 'no-list'> {
  const own = all.filter(({ run }) => run.onboarding === onboarding);
  const runs = handedRuns(purpose, own, templates);
  if (runs.length === 0) return fail('no-list');
  const agreed = handedAgreed(own.find(({ run }) => run.agreed)?.run.agreed ?? {});
  const begunOn = own.map(({ run }) => run.startedAt.slice(0, 10)).sort()[0] ?? today;
  return ok({
    purpose,
    madeOn: today,
    onboardings: [{ id: onboarding, begunOn, facts: [], agreed, runs }],
  });
}

function handedRuns(purpose: HandoverPurpose, all: readonly ShownRun[], templates: Templates): HandedRun[] {
  const holder = HOLDER[purpose];
  return all.flatMap((shown) => {
    const template = templates.find(({ id }) => id === shown.run.templateId);
    if (!template || (holder && template.holder !== holder)) return [];
    return [handedRun(purpose, shown, template)];
  });
}

function handedRun(
  purpose: HandoverPurpose,
  { run, items }: ShownRun,
  template: ChecklistTemplate,
): HandedRun {
  const shared = Object.entries(items).filter(([id]) => mayBeHanded(id, template, purpose));
  const view = itemView(purpose);
  return {
    templateId: run.templateId,
    version: versionOf(run),
    begunOn: run.startedAt.slice(0, 10),
    facts: handedVersions(run.facts, factsView(purpose, template)),
    items: Object.fromEntries(shared.map(([id, versions]) => [id, handedVersions(versions, view)])),
  };
}

const handedAgreed = (agreed: Onboarding['agreed']): Onboarding['agreed'] =>
  Object.fromEntries(
    Object.entries(agreed).map(([id, versions]) => [id, handedVersions(versions, AGREED_VIEW)]),
  );
