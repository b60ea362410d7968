import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';

/** The questions with room for an answer by hand. */
export function PaperPlan({ plan, onBack }: { plan: PlanTemplate; onBack?: () => void }): JSX.Element {
  const { t, local } = useText();
  return (
    <>
      <div class="sm-actions sm-not-printed">
        {onBack && (
          <Button look="quiet" icon="back" onPress={onBack}>
            {t('action.back')}
          </Button>
        )}
        <Button look="strong" onPress={() => print()}>
          {t('action.print')}
        </Button>
      </div>
      <h2>{local(plan.title)}</h2>
      <p>{local(plan.intro)}</p>
      <ol class="sm-plan-sections">
        {plan.sections.map((section) => (
          <li key={section.id}>
            <h3>{local(section.title)}</h3>
            <p>{local(section.ask)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
