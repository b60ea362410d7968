import type { ChecklistRun, ChecklistTemplate, IsoDate, OnboardingFacts } from '@/lib/model';

/** The lists that an onboarding is made of, the leader's own first. */
export const ONBOARDING_LISTS = ['leader', 'start', 'contact', 'team'] as const;

/** What a new onboarding is: its head's facts, and its lists. */
export interface Begun {
  readonly id: string;
  readonly createdAt: string;
  readonly facts: OnboardingFacts;
  readonly runs: readonly ChecklistRun[];
}

interface BeginContext {
  readonly templates: readonly ChecklistTemplate[];
  /** ISO date-time. */
  readonly at: string;
  readonly today: IsoDate;
  newId(): string;
}

/** An onboarding that begins now, with every list that there is guidance for. */
export function beginOnboarding(facts: OnboardingFacts, context: BeginContext): Begun {
  const { templates, at, today, newId } = context;
  const id = newId();
  const runs = ONBOARDING_LISTS.flatMap((templateId): ChecklistRun[] => {
    const template = templates.find((one) => one.id === templateId);
    if (!template) return [];
    const followed = [{ version: template.version, on: today }];
    return [{ id: newId(), templateId, followed, startedAt: at, facts: [], onboarding: id }];
  });
  return { id, createdAt: at, facts, runs };
}
