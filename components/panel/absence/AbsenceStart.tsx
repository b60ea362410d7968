import type { JSX } from 'preact';
import { Button, Icon, useText } from '@/components/ui';
import { answerIn, groupLines, linesOf } from '@/lib/absence-plan';
import { usePanel } from '../panel-context';
import { PartHeading } from './PartHeading';
import { PlanBadge } from './PlanBadge';
import { usePart } from './part';
import { ReturnedRuns } from './ReturnedRuns';
import { RunRow } from './RunRow';

/** What there is: one's own plan, the day one is ill, and colleagues who are away. */
export function AbsenceStart(): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const { template, plan, plans, choosePlan, goTo } = usePart();
  const own = new Set(plans.map(({ id }) => id));
  const runs = ports.absence.takeovers.value.filter(
    ({ handedBackOn, plan: { id } }) => handedBackOn === null || !own.has(id),
  );
  const count = plan ? groupLines(linesOf(plan)).flatMap(({ lines }) => lines).length : 0;
  const rows: readonly { readonly is: 'write' | 'hand-over' | 'ill'; readonly about: string }[] = [
    { is: 'write', about: count > 0 ? t('absence.lines', { count }) : t('absence.write-about') },
    { is: 'hand-over', about: t('absence.hand-over-about') },
    { is: 'ill', about: t('absence.ill-about') },
  ];
  return (
    <>
      <PartHeading title={local(template.title)} isStart />
      <p>{local(template.intro)}</p>
      {plans.length > 1 && (
        <div class="sm-actions">
          {plans.map((one) => (
            <Button key={one.id} look={one === plan ? 'strong' : 'plain'} onPress={() => choosePlan(one.id)}>
              {answerIn(linesOf(one), 'name') || t('absence.unnamed')}
            </Button>
          ))}
        </div>
      )}
      {plan && <PlanBadge plan={plan} />}
      <ReturnedRuns />
      <ul class="sm-rows">
        {rows.map(({ is, about }) => (
          <li key={is}>
            <button type="button" class="sm-row" onClick={() => goTo({ is })}>
              <span class="sm-row-text">
                <span class="sm-row-title">
                  {t(is === 'write' && count > 0 ? 'absence.part.change' : `absence.part.${is}`)}
                </span>
                <span class="sm-row-about">{about}</span>
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
      <section class="sm-section">
        <h3>{t('absence.colleagues')}</h3>
        <p>{t('absence.colleagues-about')}</p>
        <ul class="sm-rows">
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
        <Button onPress={() => goTo({ is: 'open' })}>{t('absence.part.open')}</Button>
      </section>
    </>
  );
}
