import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useFocusKept, useText } from '@/components/ui';
import { countOf, factsOf } from '@/lib/checklists';
import { GroupCard } from '../group/GroupCard';
import { ViewHeading } from '../ViewHeading';
import { OwnQuestions } from '../workplace/OwnQuestions';
import { AskedList } from './AskedList';
import { DueElsewhere } from './DueElsewhere';
import { FactsApart } from './FactsApart';
import { NextItems } from './NextItems';
import { RestOfRun } from './RestOfRun';
import { RunNews } from './RunNews';
import { RunQuestions } from './RunQuestions';
import { ToWorkspace } from './ToWorkspace';
import { TrialPeriodCard } from './trial/TrialPeriodCard';
import { useNext } from './use-next';
import { useRun } from './use-run';

/** Tjekliste: the run that is shown, what to take next first. */
export function ChecklistView(): JSX.Element {
  const { t, local } = useText();
  const run = useRun();
  const next = useNext(run);
  const title = useRef<HTMLHeadingElement>(null);
  /** Id of the run under which a file was taken in. */
  const [takenUnder, setTakenUnder] = useState<string | null>(null);
  // Nothing is drawn while the items of another run are read, and the first questions go when they are answered.
  useFocusKept(run && `${run.shown.run.id}/${factsOf(run.shown.run).asked}`, () => title.current);
  if (!run) {
    return (
      <>
        <ViewHeading title={t('view.checklist')} />
        <p>{t('checklist.none')}</p>
      </>
    );
  }
  const { template, shown, rows } = run;
  const facts = factsOf(shown.run);
  const { done, count } = countOf(rows.rows);
  return (
    <>
      <ViewHeading title={t('view.checklist')} />
      <AskedList run={run} />
      <GroupCard />
      <ToWorkspace />
      <OwnQuestions />
      <div role="status">
        {/* The list that came with the file is shown now, and where it said so has gone. */}
        {takenUnder !== null && takenUnder !== shown.run.id && <p class="sm-saved">{t('handover.taken')}</p>}
      </div>
      <div class="sm-list-head">
        <h2 ref={title}>{facts.label || local(template.title)}</h2>
        <p class="sm-hint">{t('checklist.count', { done, count })}</p>
      </div>
      {template.intro && <p>{local(template.intro)}</p>}
      <RunQuestions key={`questions/${shown.run.id}`} run={run} />
      <FactsApart run={run} />
      <RunNews run={run} />
      <NextItems key={`next/${shown.run.id}`} run={run} next={next} />
      <TrialPeriodCard key={`trial/${shown.run.id}`} run={run} />
      <DueElsewhere />
      <RestOfRun
        key={shown.run.id}
        run={run}
        without={next.ids}
        onTaken={() => setTakenUnder(shown.run.id)}
      />
    </>
  );
}
