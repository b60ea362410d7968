import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { type RunRow, undoing } from '@/lib/checklists';
import type { ItemActs } from './use-item';

interface ItemApartProps {
  row: RunRow;
  acts: ItemActs;
  writable: boolean;
}

/** What two people wrote without knowing of each other, side by side until somebody chooses. */
export function ItemApart({ row, acts, writable }: ItemApartProps): JSX.Element {
  const { t, day } = useText();
  return (
    <div class="sm-apart">
      <p>{t('apart.title')}</p>
      {row.apart.map(({ value, seen }) => (
        <div key={JSON.stringify(seen)}>
          <p>
            {t(value.state === 'done' ? 'apart.done' : 'apart.open')}
            {value.doneOn && ` · ${day(value.doneOn)}`}
            {value.by && ` · ${value.by}`}
          </p>
          {value.note && <p class="sm-draft">{value.note}</p>}
          <Button disabled={!writable} onPress={() => void acts.change(undoing(value))}>
            {t('apart.use')}
          </Button>
        </div>
      ))}
    </div>
  );
}
