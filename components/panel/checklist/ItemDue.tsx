import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { dueSaid, type RunRow } from '@/lib/checklists';
import type { Locale } from '@/lib/model';
import { usePanel } from '../panel-context';
import { plainDay } from './plain-day';

/** By when, in plain words. A day that has been is told as one, and never as a fault. */
export function ItemDue({ row }: { row: RunRow }): JSX.Element | null {
  const { t, local, locale } = useText();
  const { checklists } = usePanel().ports;
  const { due, state, item } = row;
  if (!due) return null;
  const day = plainDay(due.on, checklists.today.value, locale);
  const holiday = checklists.holidays.find(({ date }) => date === due.on);
  const words = () => {
    if (state !== 'open') return item.repeat ? t('item.next', { day }) : null;
    if (due.time) return t('item.appointment-at', { day, time: due.time });
    return t(`item.${dueSaid(row)}`, { day });
  };
  const said = words();
  if (!said) return null;
  return (
    <p class="sm-item-due">
      {said}
      {holiday && due.own && ` ${t('item.holiday', { name: nameWithin(local(holiday.name), locale) })}`}
    </p>
  );
}

/** Danish has small letters in the names of days. */
function nameWithin(name: string, locale: Locale): string {
  return locale === 'da' ? name.toLocaleLowerCase('da') : name;
}
