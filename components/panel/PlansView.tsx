import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { PERSONAL_PLAN } from '@/lib/model';
import { AbsenceView } from './absence/AbsenceView';
import { CalmChoice } from './calm/CalmChoice';
import { OwnPlanView } from './own-plan/OwnPlanView';
import { usePanel } from './panel-context';
import { ViewHeading } from './ViewHeading';

/**
 * Planer: the personal plan first, so that it is two presses away, and the organisational plan on a page of
 * its own. The two are never on one page or one print.
 */
export function PlansView(): JSX.Element {
  const { t, local } = useText();
  const { content } = usePanel();
  const templates = content.plans.filter(({ kind }) => kind === 'personal');
  const personal = templates.find(({ id }) => id === PERSONAL_PLAN) ?? templates[0];
  const order = [
    ...(personal ? [personal] : []),
    ...content.plans.filter((plan) => !templates.includes(plan)),
  ];
  const [chosen, setChosen] = useState(order[0]?.id);
  const plan = order.find(({ id }) => id === chosen);
  // The one that everything points to comes first.
  const offered = [
    ...order.filter((one) => one === personal),
    ...templates.filter((one) => one !== personal),
  ];
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
      {plan?.kind === 'personal' && <OwnPlanView templates={offered} />}
      {plan?.kind !== 'organisational' && <CalmChoice />}
    </>
  );
}
