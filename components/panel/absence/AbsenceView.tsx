import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { PlanTemplate } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceStart } from './AbsenceStart';
import { HandOver } from './HandOver';
import { IllToday } from './IllToday';
import { OpenPlanFile } from './OpenPlanFile';
import { PrintedPlan } from './PrintedPlan';
import { PrintedRun } from './PrintedRun';
import { type AbsencePart, PartContext } from './part';
import { RunView } from './RunView';
import { WritePlan } from './WritePlan';

/** The organisational plan ("Når jeg er væk"), and colleagues' plans that are carried out here. */
export function AbsenceView({ plan: template }: { plan: PlanTemplate }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [part, setPart] = useState<AbsencePart>({ is: 'start' });
  const [chosen, setChosen] = useState<string | null>(null);
  const moved = useRef(false);
  const plans = ports.absence.plans.value;
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0] ?? null;
  const run = part.is === 'run' ? ports.absence.takeovers.value.find(({ id }) => id === part.id) : undefined;
  const goTo = (next: AbsencePart) => {
    moved.current = true;
    setPart(next);
  };
  const around = { template, plan, plans, choosePlan: setChosen, goTo, moved: moved.current };
  return (
    <PartContext.Provider value={around}>
      <article class="sm-plan sm-plan-organisational sm-absence" key={part.is === 'run' ? part.id : part.is}>
        <p class="sm-indicator">{t('plans.organisational')}</p>
        {part.is === 'start' && <AbsenceStart />}
        {part.is === 'write' && <WritePlan />}
        {part.is === 'hand-over' && <HandOver />}
        {part.is === 'ill' && <IllToday />}
        {part.is === 'open' && <OpenPlanFile />}
        {part.is === 'run' && <RunView run={run} />}
        {run ? <PrintedRun run={run} /> : <PrintedPlan />}
      </article>
    </PartContext.Provider>
  );
}
