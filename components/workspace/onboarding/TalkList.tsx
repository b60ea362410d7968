import type { JSX } from 'preact';
import { plainDay, useText } from '@/components/ui';
import type { TalkGuide } from '@/lib/model';
import type { OnboardingState } from '@/lib/onboarding';
import { hashOf } from '../route';
import { useWorkspace } from '../workspace-context';

/** The guides that an onboarding has: those about a trial period only where one was agreed. */
export function guidesFor({ facts }: OnboardingState, talks: readonly TalkGuide[]): readonly TalkGuide[] {
  return talks.filter(({ trialOnly }) => !trialOnly || facts.trialPeriodAgreed === 'yes');
}

/** Samtalerne: each with its day by the list, and a guide to open. */
export function TalkList({ state }: { state: OnboardingState }): JSX.Element | null {
  const { t, local, locale } = useText();
  const { ports, content } = useWorkspace();
  const guides = guidesFor(state, content.talks);
  if (guides.length === 0) return null;
  const rows = state.lists.flatMap((list) => list.rows);
  return (
    <section class="sm-work-section">
      <h2>{t('talk.title')}</h2>
      <p class="sm-hint">{t('talk.same-for-both')}</p>
      <ul class="sm-work-links">
        {guides.map((guide) => {
          const row = rows.find(({ item }) => item.id === guide.items[0]);
          const day = row?.due && plainDay(row.due.on, ports.today.value, locale);
          const isDone = row?.state === 'done';
          return (
            <li key={guide.id}>
              <a href={hashOf({ view: 'talk', id: state.id, guide: guide.id })}>{local(guide.title)}</a>
              <span class="sm-work-note">
                {isDone
                  ? t('talk.held')
                  : day
                    ? t('talk.around', { day })
                    : t('talk.minutes', { count: guide.minutes })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
