import type { JSX } from 'preact';
import { Icon, plainDay, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace } from '../workspace-context';

/** When the two talk next. That nothing is agreed on is the one thing that turns red, and it is said in words. */
export function NextTalkWords({ state }: { state: OnboardingState }): JSX.Element {
  const { t, locale } = useText();
  const today = useWorkspace().ports.today.value;
  const { talk, talkMissing, facts } = state;
  if (talk) {
    const day = plainDay(talk.on, today, locale);
    return <>{talk.at ? t('item.appointment-at', { day, time: talk.at }) : day}</>;
  }
  if (!talkMissing) return <span class="sm-work-quiet">{t('overview.talk-later')}</span>;
  return (
    <strong class="sm-work-missing">
      <Icon name="critical" />
      {t('overview.talk-missing', { who: facts.label })}
    </strong>
  );
}
