import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { AbsenceView } from './absence/AbsenceView';
import { usePanel } from './panel-context';
import { PlanQuestions } from './plans/PlanQuestions';
import { ViewHeading } from './ViewHeading';

/**
 * Planer: the personal plan first, so that it is two presses away, and the organisational plan on a page of
 * its own. The two are never on one page or one print.
 */
export function PlansView(): JSX.Element {
  const { t, local } = useText();
  const { content } = usePanel();
  const order = [...content.plans].sort((one, other) => other.kind.localeCompare(one.kind));
  const [chosen, setChosen] = useState(order[0]?.id);
  const plan = order.find(({ id }) => id === chosen);
  return (
    <>
      <ViewHeading title={t('view.plans')} />
      {!plan && <p>{t('plans.none')}</p>}
      <nav class="sm-segments" aria-label={t('plans.which')}>
        {order.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'page' : undefined}
            onClick={() => setChosen(id)}
          >
            {local(title)}
          </button>
        ))}
      </nav>
      {plan?.kind === 'organisational' && <AbsenceView key={plan.id} plan={plan} />}
      {plan?.kind === 'personal' && <PlanQuestions key={plan.id} plan={plan} />}
    </>
  );
}
