import type { JSX } from 'preact';
import { Icon, plainDay, useText } from '@/components/ui';
import { dueSaid } from '@/lib/checklists';
import { type OnboardingState, openSlots } from '@/lib/onboarding';
import { hashOf } from '../route';
import { useWorkspace } from '../workspace-context';
import { NextTalkWords } from './NextTalkWords';

/** One row for each onboarding, by first day. */
export function OnboardingTable({ states }: { states: readonly OnboardingState[] }): JSX.Element {
  const { t, local, locale } = useText();
  const { ports, content } = useWorkspace();
  const today = ports.today.value;
  const columns = ['who', 'start', 'next', 'talk', 'slots'] as const;
  return (
    <table class="sm-work-table">
      <caption>{t('overview.order')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`overview.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.map((state) => {
          const { id, facts, next } = state;
          const [first] = next;
          const open = openSlots(state, content.slots, ports.answers.value ?? {}).length;
          return (
            <tr key={id} data-onboarding={id}>
              <th scope="row">
                <a href={hashOf({ view: 'onboarding', id })}>{facts.label}</a>
                {facts.closed && <span class="sm-work-note">{t('overview.closed')}</span>}
              </th>
              <td data-column={t('overview.column-start')}>
                {facts.startOn ? plainDay(facts.startOn, today, locale) : t('overview.no-start')}
                {facts.hoursPerWeek !== undefined && (
                  <span class="sm-work-note">
                    {t('overview.hours', {
                      hours: String(facts.hoursPerWeek).replace('.', locale === 'da' ? ',' : '.'),
                    })}
                  </span>
                )}
              </td>
              <td data-column={t('overview.column-next')}>
                {first ? (
                  <>
                    {local(first.item.title)}
                    {first.due && (
                      <span class="sm-work-note">
                        {t(`item.${dueSaid(first)}`, {
                          day: plainDay(first.due.on, today, locale),
                        })}
                      </span>
                    )}
                  </>
                ) : (
                  t('overview.no-next')
                )}
              </td>
              <td data-column={t('overview.column-talk')}>
                <NextTalkWords state={state} />
              </td>
              <td data-column={t('overview.column-slots')}>
                {open === 0 ? (
                  <span class="sm-work-quiet">
                    <Icon name="done" />
                    {t('overview.slots-none')}
                  </span>
                ) : (
                  t('overview.slots', { count: open })
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
