import { resolve } from 'node:path';
import { write } from '@/lib/checklists';
import type { ChecklistTemplate, OnboardingFacts, OnboardingWithRuns } from '@/lib/model';
import { beginOnboarding, type OnboardingContext, talkItemsOf } from '@/lib/onboarding';
import { readContent } from '@/lib/pack';
import { danishHolidays } from '@/lib/pack/holidays';

export const content = readContent(resolve(import.meta.dirname, '../../..'));
const HOLIDAYS = new Set(danishHolidays().map(({ date }) => date));
export const AT = '2026-11-17T08:00:00.000Z';

/** An onboarding as it lies in the store when it has just begun. */
export function begun(
  facts: Partial<OnboardingFacts> = {},
  templates: readonly ChecklistTemplate[] = content.checklists,
): OnboardingWithRuns {
  let count = 0;
  const told: OnboardingFacts = {
    label: 'AM',
    contact: 'MO',
    startOn: '2026-12-01',
    trialPeriodAgreed: 'yes',
    ...facts,
  };
  const { id, createdAt, runs } = beginOnboarding(told, {
    templates,
    at: AT,
    today: AT.slice(0, 10),
    newId: () => `${told.label}-${count++}`,
  });
  const {
    contact: _head,
    nextTalkOn: _on,
    nextTalkAt: _at,
    functions: _f,
    needsTalked: _n,
    closed: _c,
    ...shared
  } = told;
  return {
    onboarding: { id, createdAt, facts: write([], 'here', told), agreed: {} },
    runs: runs.map((run) => ({ run: { ...run, facts: write([], 'here', shared) }, items: {} })),
  };
}

/** Read on this day by the real lists. */
export function on(today: string): OnboardingContext {
  return {
    templates: content.checklists,
    today,
    holidays: HOLIDAYS,
    ...talkItemsOf(content.talks),
  };
}
