import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import type { OpenPlan, PlanTemplate } from '@/lib/model';
import { GroupInPlan } from '../group/GroupInPlan';
import { usePanel } from '../panel-context';
import { LeaderCard } from './LeaderCard';
import { LockCountdown } from './LockCountdown';
import { PlanSection } from './PlanSection';
import { PlanSettings } from './PlanSettings';
import { PocketPlan } from './PocketPlan';
import { ReviewQuestion } from './ReviewQuestion';
import { shownSections } from './shown-sections';

interface OpenPlanProps {
  plan: OpenPlan;
  templates: readonly PlanTemplate[];
}

/** The open plan: a notebook, the card that is made of it, and its lock. */
export function OpenPlanView({ plan, templates }: OpenPlanProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const [page, setPage] = useState<'notebook' | 'card' | 'pocket' | 'settings'>('notebook');
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [page]);
  const template = templates.find(({ id }) => id === plan.head.template) ?? templates[0];
  if (!template) return <p>{t('plans.none')}</p>;
  const sections = shownSections(plan, template, templates);
  const titles = {
    notebook: local(template.title),
    card: t('own-plan.card'),
    pocket: t('own-plan.pocket'),
    settings: t('own-plan.settings'),
  };
  return (
    <>
      <LockCountdown />
      <div role="status" class="sm-not-printed">
        {plan.unsaved && <Notice tone="warning">{t('own-plan.unsaved')}</Notice>}
      </div>
      <div class="sm-own-plan-head sm-not-printed">
        <h2 ref={heading} tabIndex={-1}>
          {titles[page]}
        </h2>
        <Button icon="lock" onPress={ports.myPlan.lock}>
          {t('own-plan.lock')}
        </Button>
      </div>
      {page === 'notebook' ? (
        <>
          <h2 class="sm-print-only">{local(template.title)}</h2>
          {plan.damaged > 0 && <Notice tone="info">{t('own-plan.damaged')}</Notice>}
          <ReviewQuestion plan={plan} heading={heading} />
          <GroupInPlan plan={plan} template={template} />
          <p class="sm-not-printed">{local(template.intro)}</p>
          {sections.map(({ section, isOther }) => (
            <PlanSection key={section.id} section={section} plan={plan} isOther={isOther} />
          ))}
          <div class="sm-actions sm-not-printed">
            <Button onPress={() => setPage('card')}>{t('own-plan.card')}</Button>
            <Button onPress={() => setPage('pocket')}>{t('own-plan.pocket')}</Button>
            <Button onPress={() => setPage('settings')}>{t('own-plan.settings')}</Button>
            <Button onPress={() => print()}>{t('action.print')}</Button>
          </div>
          <p class="sm-hint sm-not-printed">{t('own-plan.printed-open')}</p>
        </>
      ) : (
        <>
          <div class="sm-own-plan-back sm-not-printed">
            <Button look="quiet" icon="back" onPress={() => setPage('notebook')}>
              {t('own-plan.back')}
            </Button>
          </div>
          {page === 'card' && <LeaderCard plan={plan} sections={sections.map(({ section }) => section)} />}
          {page === 'pocket' && (
            <PocketPlan
              title={titles.notebook}
              plan={plan}
              sections={sections.map(({ section }) => section)}
            />
          )}
          {page === 'settings' && <PlanSettings plan={plan} templates={templates} />}
        </>
      )}
    </>
  );
}
