import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFocusKept, useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';
import { GroupAtLock } from '../group/GroupAtLock';
import { usePanel } from '../panel-context';
import { BeginPlan } from './BeginPlan';
import { CalmBehind } from './CalmBehind';
import { OpenPlanView } from './OpenPlanView';
import { PaperPlan } from './PaperPlan';
import { RecoveryCode } from './RecoveryCode';
import { UnlockPlan } from './UnlockPlan';
import { WherePlan } from './WherePlan';

/** "Min plan": begun, locked or open. Only the open one holds anything of what the person wrote. */
export function OwnPlanView({ templates }: { templates: readonly PlanTemplate[] }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const plan = ports.myPlan.plan.value;
  const [begins, setBegins] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const [first] = templates;
  const place = useRef<HTMLElement>(null);
  const step = plan.is === 'opening' ? null : `${plan.is}/${begins}/${code !== null}`;
  useFocusKept(step, () => place.current?.querySelector<HTMLElement>('h2'));
  // What is saved cannot be opened, and the notice above says why: the questions are there all the same.
  const isShut = !['opening', 'ready', 'newer'].includes(ports.health.value.state);
  const isOpen = plan.is === 'open';
  // It locked by itself: the code goes with the plan.
  useEffect(() => {
    if (!isOpen) setCode(null);
  }, [isOpen]);

  const begun = (recoveryCode: string) => {
    setCode(recoveryCode);
    setBegins(false);
  };
  return (
    <article class="sm-own-plan" ref={place}>
      <div class="sm-not-printed">
        <p class="sm-indicator">{t('plans.personal')}</p>
        <CalmBehind />
      </div>
      <GroupAtLock />
      {plan.is === 'opening' &&
        (isShut && first ? <PaperPlan plan={first} /> : <p>{t('own-plan.opening')}</p>)}
      {begins ? (
        <BeginPlan templates={templates} onBegun={begun} onBack={() => setBegins(false)} />
      ) : (
        <>
          {plan.is === 'none' && <WherePlan templates={templates} onHere={() => setBegins(true)} />}
          {plan.is === 'locked' && <UnlockPlan spaces={plan.spaces} onAnother={() => setBegins(true)} />}
          {plan.is === 'open' && code && <RecoveryCode code={code} onKept={() => setCode(null)} />}
          {plan.is === 'open' && !code && <OpenPlanView plan={plan} templates={templates} />}
        </>
      )}
    </article>
  );
}
