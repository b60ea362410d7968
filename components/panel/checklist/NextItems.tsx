import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { ItemRow } from './ItemRow';
import type { Next } from './use-next';
import type { RunShown } from './use-run';

/** "Dine tre næste". */
export function NextItems({ run, next }: { run: RunShown; next: Next }): JSX.Element {
  const { t } = useText();
  const { rows, shown, writable } = run;
  const chosen = next.ids.flatMap((id) => rows.rows.find(({ item }) => item.id === id) ?? []);
  const isAnyBehind = chosen.some(({ state }) => state !== 'open');
  return (
    <section class="sm-section">
      <h2>{t('checklist.next')}</h2>
      {chosen.length === 0 && <p>{t('checklist.next-none')}</p>}
      <ul class="sm-checklist">
        {chosen.map((row) => (
          <ItemRow key={row.item.id} row={row} run={shown.run.id} writable={writable} />
        ))}
      </ul>
      {isAnyBehind && <Button onPress={next.choose}>{t('checklist.next-more')}</Button>}
    </section>
  );
}
