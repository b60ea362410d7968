import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { openAgreed } from '@/lib/checklists';
import { agreedEntryOf, entryOf } from './calendar-entries';
import { KeepInCalendar } from './KeepInCalendar';
import type { RunShown } from './use-run';

/** Every day of one's own items for the person's calendar. What is only for the person is given one by one. */
export function RunCalendar({ run }: { run: RunShown }): JSX.Element | null {
  const { t, local } = useText();
  const { shown, rows } = run;
  const items = rows.rows
    .filter(({ mine, state, item }) => mine && state === 'open' && !item.private)
    .flatMap((row) => entryOf(row, shown.run, local(row.item.title)) ?? []);
  const agreed = openAgreed(shown.run).flatMap((one) => agreedEntryOf(one, shown.run) ?? []);
  const entries = [...items, ...agreed];
  if (entries.length === 0) return null;
  return (
    <Disclosure summary={t('calendar.all')} late>
      <KeepInCalendar entries={entries} of={t('calendar.all')} hint={t('calendar.all-hint')} />
    </Disclosure>
  );
}
