import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';
import { usePanel } from './panel-context';
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
      {plan && <Plan key={plan.id} plan={plan} />}
    </>
  );
}

function Plan({ plan }: { plan: PlanTemplate }): JSX.Element {
  const { t, local } = useText();
  return (
    <article class={`sm-plan sm-plan-${plan.kind}`}>
      <p class="sm-indicator">{t(`plans.${plan.kind}`)}</p>
      <h2>{local(plan.title)}</h2>
      <p>{t(`plans.${plan.kind}-means`)}</p>
      <p>{local(plan.intro)}</p>
      <div class="sm-not-printed">
        <Notice tone="info" actions={<Button onPress={() => print()}>{t('action.print')}</Button>}>
          {t('plans.later')}
        </Notice>
      </div>
      <ol class="sm-plan-sections">
        {plan.sections.map((section) => (
          <li key={section.id}>
            <h3>{local(section.title)}</h3>
            <p>{local(section.ask)}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}
