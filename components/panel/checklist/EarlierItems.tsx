import type { JSX } from 'preact';
import { EarlierList } from '@/components/run-facts';
import { useText } from '@/components/ui';
import { shownAgreed, shownItem } from '@/lib/checklists';
import type { RunShown } from './use-run';

/** What is no longer in the list, and what it does not know. */
export function EarlierItems({ run }: { run: RunShown }): JSX.Element {
  const { t, local } = useText();
  const { earlier, unknown } = run.rows;
  const { agreed = {} } = run.shown.run;
  // What was taken back of what was agreed has its words still.
  const titleOf = (id: string) => (Object.hasOwn(agreed, id) && shownAgreed(agreed[id] ?? [])?.text) || id;
  const items = [
    ...earlier.map(({ item, entry }) => ({ id: item.id, title: local(item.title), entry })),
    ...Object.entries(unknown).map(([id, versions]) => ({
      id,
      title: titleOf(id),
      entry: shownItem(versions),
    })),
  ];
  return <EarlierList items={items} hint={t('checklist.earlier-hint')} />;
}
