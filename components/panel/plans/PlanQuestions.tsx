import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';

/** A plan's questions as they stand in its template, to be printed and written in by hand. */
export function PlanQuestions({ plan }: { plan: PlanTemplate }): JSX.Element {
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
