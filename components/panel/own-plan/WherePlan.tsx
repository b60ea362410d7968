import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, type IconName, useFocusKept, useText } from '@/components/ui';
import type { PlanElsewhere, PlanTemplate } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AskElsewhere, Elsewhere } from './Elsewhere';
import { PaperPlan } from './PaperPlan';

interface WherePlanProps {
  templates: readonly PlanTemplate[];
  onHere: () => void;
}

/** Where the plan should be: here, on paper, or where it is already. Three answers of the same worth. */
export function WherePlan({ templates, onHere }: WherePlanProps): JSX.Element {
  const { ports } = usePanel();
  const [asks, setAsks] = useState<'paper' | 'elsewhere' | null>(null);
  const shared = ports.settings.value.sharedDevice;
  const elsewhere = shared ? null : ports.myPlan.elsewhere.value;
  const [first] = templates;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(`${asks}/${elsewhere !== null}`, () => place.current?.querySelector<HTMLElement>('h2'));
  const back = () => setAsks(null);
  return (
    <div class="sm-own-plan-form" ref={place}>
      {asks === 'paper' && first && <PaperPlan plan={first} onBack={back} />}
      {asks === 'elsewhere' && <AskElsewhere onBack={back} />}
      {asks === null && <Ways templates={templates} onHere={onHere} onAsk={setAsks} elsewhere={elsewhere} />}
    </div>
  );
}

interface WaysProps extends WherePlanProps {
  elsewhere: PlanElsewhere | null;
  onAsk: (asks: 'paper' | 'elsewhere') => void;
}

function Ways({ templates, onHere, elsewhere, onAsk }: WaysProps): JSX.Element {
  const { t, local } = useText();
  const [first] = templates;
  return (
    <>
      {elsewhere && <Elsewhere elsewhere={elsewhere} />}
      <h2>{elsewhere ? t('own-plan.title') : t('own-plan.where')}</h2>
      {first && <p>{local(first.intro)}</p>}
      <p>{t('plans.personal-means')}</p>
      <ul class="sm-own-plan-ways">
        <Way icon="plans" title={t('own-plan.here')} about={t('own-plan.here-means')} onPress={onHere} />
        <Way
          icon="checklist"
          title={t('own-plan.paper')}
          about={t('own-plan.paper-means')}
          onPress={() => onAsk('paper')}
        />
        {!elsewhere && (
          <Way
            icon="library"
            title={t('own-plan.elsewhere')}
            about={t('own-plan.elsewhere-means')}
            onPress={() => onAsk('elsewhere')}
          />
        )}
      </ul>
      <p class="sm-hint">{t('own-plan.together')}</p>
    </>
  );
}

interface WayProps {
  icon: IconName;
  title: string;
  about: string;
  onPress: () => void;
}

function Way({ icon, title, about, onPress }: WayProps): JSX.Element {
  return (
    <li>
      <button type="button" class="sm-own-plan-way" onClick={onPress}>
        <Icon name={icon} />
        <span>
          <strong>{title}</strong>
          <span class="sm-hint">{about}</span>
        </span>
      </button>
    </li>
  );
}
