import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import type { RunItem } from '@/lib/model';

interface EarlierListProps {
  /** What became of them; one that says nothing is left out. */
  items: readonly { readonly id: string; readonly title: string; readonly entry: RunItem | undefined }[];
  hint: string;
}

/** Tidligere: what is no longer in a list, with its tick and note. */
export function EarlierList({ items, hint }: EarlierListProps): JSX.Element | null {
  const { t, day } = useText();
  const kept = items.filter(({ entry }) => entry?.note || entry?.state === 'done');
  if (kept.length === 0) return null;
  return (
    <Disclosure summary={t('checklist.earlier')}>
      <p class="sm-hint">{hint}</p>
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
