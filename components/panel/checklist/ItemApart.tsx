import type { JSX } from 'preact';
import { ItemChoice } from '@/components/handover';
import { useText } from '@/components/ui';
import type { RunRow } from '@/lib/checklists';
import type { ItemActs } from './use-item';

interface ItemApartProps {
  row: RunRow;
  acts: ItemActs;
  writable: boolean;
}

/** What two people wrote without knowing of each other. */
export function ItemApart({ row, acts, writable }: ItemApartProps): JSX.Element {
  const { local } = useText();
  return (
    <ItemChoice
      title={local(row.item.title)}
      apart={row.apart}
      disabled={!writable}
      onChoose={(change) => void acts.change(change)}
    />
  );
}
