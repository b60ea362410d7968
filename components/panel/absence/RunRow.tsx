import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import { answerIn, doneOn, groupLines } from '@/lib/absence-plan';
import type { Takeover } from '@/lib/model';
import { usePart } from './part';

/** One colleague's plan in the list of those that are carried out here. */
export function RunRow({ run }: { run: Takeover }): JSX.Element {
  const { t, day } = useText();
  const { goTo } = usePart();
  const lines = groupLines(run.plan.lines).flatMap((group) => group.lines);
  const done = lines.filter(({ id }) => doneOn(run.marks, id)).length;
  return (
    <li>
      <button type="button" class="sm-row" onClick={() => goTo({ is: 'run', id: run.id })}>
        <span class="sm-row-text">
          <span class="sm-row-title">{answerIn(run.plan.lines, 'name') || t('absence.unnamed')}</span>
          <span class="sm-row-about">
            {run.handedBackOn
              ? t('run.ended-on', { date: day(run.handedBackOn) })
              : t('run.count', { done, count: lines.length })}
          </span>
        </span>
        <Icon name="open" />
      </button>
    </li>
  );
}
