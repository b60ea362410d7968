import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useFocusKept, useText } from '@/components/ui';
import { dayOf } from '@/lib/advice';
import type { OpenPlan } from '@/lib/model';
import { isReviewDue } from '@/lib/own-plan';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

interface ReviewQuestionProps {
  plan: OpenPlan;
  /** What takes the focus once it is answered. */
  heading: RefObject<HTMLElement | null>;
}

/** The one question after 90 days. Asked here and nowhere else. */
export function ReviewQuestion({ plan, heading }: ReviewQuestionProps): JSX.Element | null {
  const { t } = useText();
  const { ports } = usePanel();
  const [later, setLater] = useState(false);
  const { state, save, retry } = useSave();
  const isAsked = !later && isReviewDue(plan.head, dayOf(Date.now()));
  useFocusKept(isAsked, () => heading.current);
  if (!isAsked) return null;
  return (
    <section class="sm-own-plan-note sm-not-printed">
      <p>{t('own-plan.review')}</p>
      <div class="sm-actions">
        <Button onPress={() => void save(ports.myPlan.review)}>{t('own-plan.review-yes')}</Button>
        <Button look="quiet" onPress={() => setLater(true)}>
          {t('own-plan.review-later')}
        </Button>
      </div>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
    </section>
  );
}
