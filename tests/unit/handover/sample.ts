import { changedItem, shownItem, UNTOUCHED, write } from '@/lib/checklists';
import type { Fresh } from '@/lib/handover';
import type {
  ChecklistItem,
  ChecklistRun,
  ChecklistTemplate,
  ItemChange,
  OnboardingFacts,
  OnboardingWithRuns,
  RunFacts,
  ShownRun,
} from '@/lib/model';

const text = (da: string) => ({ da, en: da });
const item = (id: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  phase: 'first',
  owner: 'peer',
  title: text(id),
  introducedIn: 1,
  seedRefs: [],
  ...more,
});

const list = (
  id: string,
  holder: ChecklistTemplate['holder'],
  items: readonly ChecklistItem[],
): ChecklistTemplate => ({
  id,
  version: 2,
  holder,
  title: text(id),
  phases: [{ id: 'first', title: text('first'), from: { anchor: 'start', days: 0, unit: 'calendar' } }],
  items,
});

/** As in `content/`, in small: a list of each holder, with what must never leave the peer. */
export const TEMPLATES: readonly ChecklistTemplate[] = [
  list('start', 'peer', [
    item('coffee'),
    item('next-talk', { owner: 'together', needs: 'date' }),
    item('access', { owner: 'leader' }),
    item('benefits', { private: true }),
    item('own-plan', { private: true, retiredIn: 2, replacedBy: ['own-plan-again'] }),
    // Took the place of a private item: what was said there came along.
    item('own-plan-again', { introducedIn: 2 }),
  ]),
  list('leader', 'leader', [
    item('leader-pay', { owner: 'leader' }),
    item('leader-decision', { owner: 'leader' }),
  ]),
  list('contact', 'contact', [item('contact-time', { owner: 'contact' })]),
  list('education', 'peer', [item('course')]),
];

export const TODAY = '2026-12-01';
export const AT = '2026-12-01T09:41:07.123Z';

export const run = (id: string, templateId: string, more: Partial<ChecklistRun> = {}): ShownRun => ({
  run: { id, templateId, followed: [{ version: 2, on: TODAY }], startedAt: AT, facts: [], ...more },
  items: {},
});

export function changeItem(
  shown: ShownRun,
  id: string,
  change: ItemChange,
  writer: string,
  at = AT,
): ShownRun {
  const before = shown.items[id] ?? [];
  const moment = { at, today: at.slice(0, 10), version: 2 };
  const after = changedItem(shownItem(before) ?? UNTOUCHED, change, moment);
  return { ...shown, items: { ...shown.items, [id]: write(before, writer, after) } };
}

export function tell(shown: ShownRun, change: Partial<RunFacts>, writer: string): ShownRun {
  const { facts } = shown.run;
  const after = write(facts, writer, { label: '', ...facts[0]?.value, ...change });
  return { ...shown, run: { ...shown.run, facts: after } };
}

export const FACTS: OnboardingFacts = { label: 'Kastanje', contact: 'ME', startOn: '2026-12-01' };

/** A leader's onboarding with a list of each kind. */
export function karens(id = 'onboarding-1', label = 'Kastanje'): OnboardingWithRuns {
  const runs = ['start', 'leader', 'contact'].map((templateId) =>
    tell(
      run(`${id}.${templateId}`, templateId, { onboarding: id }),
      { label, startOn: '2026-12-01', hoursPerWeek: 20, trialPeriodAgreed: 'yes', asked: true },
      'karen',
    ),
  );
  return {
    onboarding: { id, createdAt: AT, facts: write([], 'karen', { ...FACTS, label }), agreed: {} },
    runs,
  };
}

/** Rows of one's own, with ids that can be told apart. */
export function freshFor(writer: string): Fresh {
  let count = 0;
  return { newId: () => `${writer}-${count++}`, today: TODAY, writer };
}

export const looksLikeCpr = (said: string) => /\d{6}-\d{4}/.test(said);
