import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { agreedOf, factsOf, isOwnAgreed, shownItem } from '@/lib/checklists';
import { ItemDue } from './ItemDue';
import type { RunShown } from './use-run';

/** One's own items on paper. What is only for the person is left out unless they take it along, each time anew. */
export function PrintedRun({ run }: { run: RunShown }): JSX.Element {
  const { t, local, day } = useText();
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const after = () => setWhole(false);
    addEventListener('afterprint', after);
    return () => removeEventListener('afterprint', after);
  }, []);
  const { template, rows, shown } = run;
  const own = rows.rows.filter(({ mine, item }) => mine && (whole || !item.private));
  const agreed = agreedOf(shown.run.agreed ?? {})
    .filter(isOwnAgreed)
    .map((one) => ({ ...one, note: shownItem(shown.items[one.id])?.note }));
  const hasPrivate = rows.rows.some(({ mine, item }) => mine && item.private);
  return (
    <>
      <div class="sm-section sm-not-printed">
        {hasPrivate && (
          <label class="sm-tick">
            <input
              type="checkbox"
              checked={whole}
              onChange={(event) => setWhole(event.currentTarget.checked)}
            />
            {t('print.private')}
          </label>
        )}
        <Button onPress={() => print()}>{t('action.print')}</Button>
      </div>
      <section class="sm-printed-run" aria-hidden="true">
        <h2>{factsOf(shown.run).label || local(template.title)}</h2>
        <p>{t('print.of', { date: day(new Date().toISOString()) })}</p>
        {template.phases.map(({ id, title }) => {
          const inPhase = own.filter(({ item }) => item.phase === id);
          if (inPhase.length === 0) return null;
          return (
            <div key={id}>
              <h3>{local(title)}</h3>
              <ul>
                {inPhase.map((row) => (
                  <li key={row.item.id} class={`sm-printed-${row.state}`}>
                    <strong>{local(row.item.title)}</strong>
                    {row.entry?.doneOn && <p>{t('checklist.done-on', { date: day(row.entry.doneOn) })}</p>}
                    <ItemDue row={row} />
                    {row.entry?.note && <p>{row.entry.note}</p>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {agreed.length > 0 && (
          <div>
            <h3>{t('handover.agreed')}</h3>
            <ul>
              {agreed.map(({ id, text, due, doneOn, note }) => (
                <li key={id} class={`sm-printed-${doneOn ? 'done' : 'open'}`}>
                  <strong>{text}</strong>
                  {doneOn && <p>{t('checklist.done-on', { date: day(doneOn) })}</p>}
                  {!doneOn && due && <p>{t('item.due', { day: day(due) })}</p>}
                  {note && <p>{note}</p>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </>
  );
}
