import type { JSX } from 'preact';
import { plainDay, useText } from '@/components/ui';
import { type OnboardingState, type PhaseSpan, phasesOf } from '@/lib/onboarding';
import { hashOf } from '../route';
import { useOnboardingContext, useWorkspace } from '../workspace-context';

/** Where each stands by the calendar: a table whose cells are the stretches of a start. It measures nobody. */
export function Timeline({ states }: { states: readonly OnboardingState[] }): JSX.Element | null {
  const { t, local } = useText();
  const context = useOnboardingContext();
  const rows = states.map((state) => ({ state, spans: phasesOf(state, context) }));
  const leader = context.templates.find(({ holder, leaving }) => holder === 'leader' && !leaving);
  const used = new Set(rows.flatMap(({ spans }) => spans.map(({ id }) => id)));
  const phases = (leader?.phases ?? []).filter(({ id }) => used.has(id));
  if (phases.length === 0) return null;
  return (
    <section class="sm-work-section">
      <h2>{t('overview.timeline')}</h2>
      <div class="sm-work-scroll">
        <table class="sm-work-timeline">
          <thead>
            <tr>
              <th scope="col">{t('overview.column-who')}</th>
              {phases.map(({ id, title }) => (
                <th key={id} scope="col">
                  {local(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ state, spans }) => (
              <tr key={state.id}>
                <th scope="row">
                  <a href={hashOf({ view: 'onboarding', id: state.id })}>{state.facts.label}</a>
                </th>
                {phases.map(({ id, title }) => (
                  <td key={id} data-column={local(title)}>
                    <Stretch span={spans.find((span) => span.id === id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Stretch({ span }: { span: PhaseSpan | undefined }): JSX.Element {
  const { t, locale } = useText();
  const { ports } = useWorkspace();
  if (!span) return <span class="sm-work-stretch sm-work-stretch-none">{t('overview.no-phase')}</span>;
  const short = (day: string) => shortDay(day, ports.today.value, locale);
  const days = span.to
    ? t('overview.span', { from: short(span.from), to: short(span.to) })
    : t('overview.span-on', { from: short(span.from) });
  return (
    <span class={`sm-work-stretch sm-work-stretch-${span.when}`}>
      <span class="sm-work-when">{t(`overview.when-${span.when}`)}</span>
      <span>{days}</span>
    </span>
  );
}

/** "1. dec.", with the year where it is another one. */
function shortDay(day: string, today: string, locale: 'da' | 'en'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return plainDay(day, today, locale);
  return new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
