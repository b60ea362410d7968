import type { JSX } from 'preact';
import type { PlanTemplate } from '@/lib/model';
import { PlanQuestions } from '../plans/PlanQuestions';

/** The organisational plan ("Når jeg er væk"). */
export function AbsenceView({ plan }: { plan: PlanTemplate }): JSX.Element {
  return <PlanQuestions plan={plan} />;
}
