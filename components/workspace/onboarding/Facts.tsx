import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, plainDay, useText } from '@/components/ui';
import { anchorsOf, daysBetween } from '@/lib/checklists';
import type { OnboardingState } from '@/lib/onboarding';
import { changesOf, formOf, mistakeIn } from '../begin/form-values';
import { OnboardingForm } from '../begin/OnboardingForm';
import { useWorkspace, useWritable } from '../workspace-context';

/** What is told of an onboarding on one line, and the way to change it. */
export function Facts({ state }: { state: OnboardingState }): JSX.Element {
  const { t, locale } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable() && !state.apart;
  const { facts } = state;
  const today = ports.today.value;
  const trialEnd = anchorsOf(facts)['trial-end'];
  const { educationStartOn: course } = facts;
  const day = (on: string) => plainDay(on, today, locale);
  const told = [
    facts.startOn && startWords(facts.startOn, today, t, day),
    facts.hoursPerWeek !== undefined &&
      t('overview.hours', { hours: String(facts.hoursPerWeek).replace('.', locale === 'da' ? ',' : '.') }),
    trialEnd &&
      t(trialEnd < today ? 'onboarding.trial-over' : 'onboarding.trial-until', { day: day(trialEnd) }),
    course && t(course < today ? 'onboarding.course-since' : 'onboarding.course-from', { day: day(course) }),
    facts.contact && t('onboarding.contact', { who: facts.contact }),
    facts.functions?.length && facts.functions.join(', '),
    facts.needsTalked && t('together.needs-yes'),
  ].filter(Boolean);
  return (
    <div class="sm-work-facts">
      <p>{told.length > 0 ? told.join(' · ') : t('onboarding.no-facts')}</p>
      <Disclosure summary={t('onboarding.change')}>
        <ChangeFacts key={JSON.stringify(facts)} state={state} disabled={!writable} />
      </Disclosure>
    </div>
  );
}

function startWords(
  start: string,
  today: string,
  t: ReturnType<typeof useText>['t'],
  day: (on: string) => string,
): string {
  const days = daysBetween(today, start);
  if (days > 1) return t('onboarding.days-to-start', { count: days, day: day(start) });
  if (days === 1) return t('onboarding.starts-tomorrow');
  return days === 0 ? t('onboarding.starts-today') : t('onboarding.started', { day: day(start) });
}

function ChangeFacts({ state, disabled }: { state: OnboardingState; disabled: boolean }): JSX.Element {
  const { t } = useText();
  const { ports } = useWorkspace();
  const saving = useSave();
  const [form, setForm] = useState(() => formOf(state.facts));
  const [tried, setTried] = useState(false);
  const mistake = mistakeIn(form, ports.looksLikeCpr);
  const isCounted = state.lists.some(({ rows }) =>
    rows.some(({ item }) => item.due?.anchor === 'education-start'),
  );
  const keep = async () => {
    setTried(true);
    if (mistake) return;
    await saving.save(() => ports.onboardings.tell(state.id, changesOf(form, formOf(state.facts))));
  };
  return (
    <div class="sm-work-change">
      <OnboardingForm
        legend={t('onboarding.change')}
        form={form}
        mistake={tried ? mistake : null}
        education={isCounted}
        disabled={disabled}
        onChange={setForm}
        onRemove={null}
      />
      <Button look="strong" disabled={disabled} onPress={() => void keep()}>
        {t('action.save')}
      </Button>
      <SaveStatus state={saving.state} cpr={t('save.cpr-note')} onRetry={() => void keep()} />
    </div>
  );
}
