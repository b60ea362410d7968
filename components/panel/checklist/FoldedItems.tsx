import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui';
import type { Agreed } from '@/lib/checklists';
import { noteDraft } from '@/lib/model';
import { AgreedRow } from '../handover/AgreedRow';
import { usePanel } from '../panel-context';
import { ItemRow } from './ItemRow';
import type { RunShown } from './use-run';

interface FoldedItemsProps {
  summary: string;
  rows?: RunShown['rows']['rows'];
  /** What was agreed in talks, first. */
  agreed?: readonly Agreed[];
  run: RunShown;
}

/** Items that are folded away; where one has a text that was never saved, they stand open, so that it is seen. */
export function FoldedItems({ summary, rows = [], agreed = [], run }: FoldedItemsProps): JSX.Element {
  const { ports } = usePanel();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const drafts = ports.drafts.value;
  const { shown, writable } = run;
  const ids = [...agreed.map(({ id }) => id), ...rows.map(({ item }) => item.id)];
  const unsaved = ids.some((id) => drafts[noteDraft(shown.run.id, id)] !== undefined);
  return (
    <Disclosure summary={summary} open={chosen ?? unsaved} onToggle={setChosen}>
      <ul class="sm-checklist">
        {agreed.map((one) => (
          <AgreedRow key={one.id} agreed={one} run={run} />
        ))}
        {rows.map((row) => (
          <ItemRow key={row.item.id} row={row} run={shown.run.id} writable={writable} />
        ))}
      </ul>
    </Disclosure>
  );
}
