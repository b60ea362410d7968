import type { Text } from '@/components/ui';
import type { OnboardingFacts } from '@/lib/model';

/** What one member of an onboarding's head says. */
export function headWords(name: keyof OnboardingFacts, facts: OnboardingFacts, { t, day }: Text): string {
  const value = facts[name];
  if (value === undefined || value === '') return t('handover.fact.untold');
  if (name === 'workdays') return (facts.workdays ?? []).map((one) => t(`facts.day-${one}`)).join(', ');
  if (name === 'functions') return (facts.functions ?? []).join(', ');
  if (name === 'trialPeriodAgreed') return t(`facts.trial-${facts.trialPeriodAgreed ?? 'unknown'}`);
  if (name === 'closed' || name === 'needsTalked') return t('head.yes');
  return name.endsWith('On') ? day(String(value)) : String(value);
}
