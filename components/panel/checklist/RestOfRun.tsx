import type { JSX } from 'preact';
import { AgreedInTalks } from '../handover/AgreedInTalks';
import { HandoverFold } from '../handover/HandoverFold';
import { usePanel } from '../panel-context';
import { EarlierItems } from './EarlierItems';
import { OthersItems } from './OthersItems';
import { OwnItems } from './OwnItems';
import { PrintedRun } from './PrintedRun';
import { RunCalendar } from './RunCalendar';
import { RunChoice } from './RunChoice';
import { RunFactsFold } from './RunQuestions';
import { usePieces } from './use-pieces';
import type { RunShown } from './use-run';

interface RestOfRunProps {
  run: RunShown;
  /** Ids of the items that stand above it. */
  without: readonly string[];
  /** A file of somebody else's was taken in; another run may be shown after it. */
  onTaken: () => void;
}

/** What stands under the next items, phase by phase. */
export function RestOfRun({ run, without, onTaken }: RestOfRunProps): JSX.Element {
  const { place } = usePanel();
  const phases = run.template.phases.length;
  const drawn = usePieces(phases + 2, place.returnTo !== undefined);
  return (
    <>
      <OwnItems run={run} without={without} phases={drawn} />
      {drawn > phases && (
        <>
          <OthersItems run={run} />
          <AgreedInTalks run={run} without={without} />
          <EarlierItems run={run} />
        </>
      )}
      {drawn > phases + 1 && (
        <>
          <div class="sm-section sm-not-printed">
            <RunFactsFold run={run} />
            <RunCalendar run={run} />
            <HandoverFold run={run} onTaken={onTaken} />
            <RunChoice run={run} />
          </div>
          <PrintedRun run={run} />
        </>
      )}
    </>
  );
}
