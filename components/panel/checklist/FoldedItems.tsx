import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui';
import { noteDraft } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ItemRow } from './ItemRow';
import type { RunShown } from './use-run';

interface FoldedItemsProps {
  summary: string;
  rows: RunShown['rows']['rows'];
  run: RunShown;
}

/** Items that are folded away; where one has a text that was never saved, they stand open, so that it is seen. */
export function FoldedItems({ summary, rows, run: { shown, writable } }: FoldedItemsProps): JSX.Element {
  const { ports } = usePanel();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const drafts = ports.drafts.value;
  const unsaved = rows.some(({ item }) => drafts[noteDraft(shown.run.id, item.id)] !== undefined);
  return (
    <Disclosure summary={summary} open={chosen ?? unsaved} onToggle={setChosen}>
      <ul class="sm-checklist">
        {rows.map((row) => (
          <ItemRow key={row.item.id} row={row} run={shown.run.id} writable={writable} />
        ))}
      </ul>
    </Disclosure>
  );
}
