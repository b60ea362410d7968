import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** What the person came for, where there is no plan or it is locked. */
export function GroupAtLock(): JSX.Element | null {
  const { t } = useText();
  const { group, myPlan } = usePanel().ports;
  const moment = group.moment.value;
  const { is } = myPlan.plan.value;
  if ((is !== 'none' && is !== 'locked') || !moment || moment.is === 'missed') return null;
  return (
    <p class="sm-own-plan-note sm-not-printed">
      {t(`group.${is}-${moment.is === 'after' ? 'home' : 'note'}`)}
    </p>
  );
}
