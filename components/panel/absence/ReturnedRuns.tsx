import type { JSX } from 'preact';
import { Button, Icon, Notice, useText } from '@/components/ui';
import { isRevisionDue } from '@/lib/absence-plan';
import { dayOf } from '@/lib/advice';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { usePart } from './part';
import { useAbsenceSave } from './use-absence-save';

/** What came back to the plan's owner, and after a week, once, the question whether the plan wants correcting. */
export function ReturnedRuns(): JSX.Element | null {
  const { t, day } = useText();
  const { ports } = usePanel();
  const { plan, goTo } = usePart();
  const { state, refused, save, retry } = useAbsenceSave();
  const { takeovers, answerRevision } = ports.absence;
  const returned = takeovers.value.filter((run) => run.handedBackOn !== null && run.plan.id === plan?.id);
  const asking = returned.find((run) => isRevisionDue(run, dayOf(Date.now())));
  if (returned.length === 0) return null;
  return (
    <>
      {asking && (
        <Notice
          tone="info"
          actions={
            <>
              <Button
                onPress={() =>
                  void save(
                    () => answerRevision(asking.id),
                    () => goTo({ is: 'write' }),
                  )
                }
              >
                {t('returned.revise')}
              </Button>
              <Button look="quiet" onPress={() => void save(() => answerRevision(asking.id))}>
                {t('returned.leave')}
              </Button>
            </>
          }
        >
          {t('returned.ask')}
        </Notice>
      )}
      <AbsenceSaveStatus state={state === 'saved' ? 'idle' : state} refused={refused} onRetry={retry} />
      <ul class="sm-rows">
        {returned.map((run) => (
          <li key={run.id}>
            <button type="button" class="sm-row" onClick={() => goTo({ is: 'run', id: run.id })}>
              <span class="sm-row-text">
                <span class="sm-row-title">{t('returned.title')}</span>
                <span class="sm-row-about">{t('returned.about', { date: day(run.handedBackOn ?? '') })}</span>
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
