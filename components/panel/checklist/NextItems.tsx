import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, useFocusKept, useText } from '@/components/ui';
import { agreedOf } from '@/lib/checklists';
import { AgreedRow } from '../handover/AgreedRow';
import { ItemRow } from './ItemRow';
import type { Next } from './use-next';
import type { RunShown } from './use-run';

/** "Dine tre næste". */
export function NextItems({ run, next }: { run: RunShown; next: Next }): JSX.Element {
  const { t } = useText();
  const { rows, shown, writable } = run;
  const heading = useRef<HTMLHeadingElement>(null);
  // A choice between two days may be what takes its row away from here.
  useFocusKept(next.ids.join('/'), () => heading.current);
  const chosen = next.ids.flatMap((id) => rows.rows.find(({ item }) => item.id === id) ?? []);
  const agreed = agreedOf(shown.run.agreed ?? {}).filter(({ id }) => next.ids.includes(id));
  const isAnyBehind =
    chosen.some(({ state }) => state !== 'open') || agreed.some(({ doneOn }) => doneOn !== undefined);
  return (
    <section class="sm-section">
      <h2 ref={heading}>{t('checklist.next')}</h2>
      {chosen.length + agreed.length === 0 && <p>{t('checklist.next-none')}</p>}
      <ul class="sm-checklist">
        {agreed.map((one) => (
          <AgreedRow key={one.id} agreed={one} run={run} />
        ))}
        {chosen.map((row) => (
          <ItemRow key={row.item.id} row={row} run={shown.run.id} writable={writable} />
        ))}
      </ul>
      {isAnyBehind && <Button onPress={next.choose}>{t('checklist.next-more')}</Button>}
    </section>
  );
}
