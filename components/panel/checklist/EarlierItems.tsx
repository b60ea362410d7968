import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { shownItem } from '@/lib/checklists';
import type { RunShown } from './use-run';

/** What is no longer in the list, with its tick and note. */
export function EarlierItems({ run }: { run: RunShown }): JSX.Element | null {
  const { t, local, day } = useText();
  const { earlier, unknown } = run.rows;
  const kept = [
    ...earlier.map(({ item, entry }) => ({ id: item.id, title: local(item.title), entry })),
    ...Object.entries(unknown).map(([id, versions]) => ({ id, title: id, entry: shownItem(versions) })),
  ].filter(({ entry }) => entry?.note || entry?.state === 'done');
  if (kept.length === 0) return null;
  return (
    <Disclosure summary={t('checklist.earlier')}>
      <p class="sm-hint">{t('checklist.earlier-hint')}</p>
      <ul class="sm-checklist">
        {kept.map(({ id, title, entry }) => (
          <li class="sm-item" key={id}>
            <p class="sm-tick-title">{title}</p>
            {entry?.doneOn && <p class="sm-hint">{t('checklist.done-on', { date: day(entry.doneOn) })}</p>}
            {entry?.note && <p class="sm-draft">{entry.note}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
