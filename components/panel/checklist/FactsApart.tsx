import type { JSX } from 'preact';
import { FactsChoice } from '@/components/handover';
import { usePanel } from '../panel-context';
import type { RunShown } from './use-run';

/** Days that two people have told differently, side by side until somebody chooses. */
export function FactsApart({ run }: { run: RunShown }): JSX.Element {
  const { checklists } = usePanel().ports;
  return (
    <FactsChoice
      run={run.shown.run}
      disabled={!run.writable}
      onChoose={(facts) => checklists.tell(facts, run.shown.run.id)}
    />
  );
}
