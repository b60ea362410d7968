import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { moveRest, moveThis, type RunRow, seriesOf } from '@/lib/checklists';
import { usePanel } from '../panel-context';
import { entryOf } from './calendar-entries';
import { KeepInCalendar } from './KeepInCalendar';
import type { ItemActs } from './use-item';

interface ItemMoreProps {
  row: RunRow;
  run: string;
  acts: ItemActs;
  writable: boolean;
}

/** What is seldom done to an item: set it aside, give it a day of one's own, move a row of days, put it in a calendar. */
export function ItemMore({ row, run, acts, writable }: ItemMoreProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const shown = ports.checklists.shown.value;
  const { item, entry, listDay } = row;
  const [day, setDay] = useState('');
  const series = seriesOf(item, entry, listDay);
  const isAside = acts.state === 'skipped' || acts.state === 'not-relevant';
  const inCalendar = shown && entryOf(row, shown.run, local(item.title));
  const move = async (how: typeof moveThis) => {
    if (!series || !item.repeat || !day) return;
    if (await acts.change({ series: how(item.repeat, series, day) })) setDay('');
  };
  const setOwnDay = async () => {
    if (day && (await acts.change({ due: day, time: null }))) setDay('');
  };
  return (
    <Disclosure summary={t('item.more')} late>
      <div class="sm-item-acts">
        {isAside ? (
          <Button disabled={!writable} onPress={() => acts.setState('open')}>
            {t('item.reopen')}
          </Button>
        ) : (
          acts.state === 'open' && (
            <div class="sm-actions">
              <Button disabled={!writable} onPress={() => acts.setState('skipped')}>
                {t('item.skip')}
              </Button>
              <Button disabled={!writable} onPress={() => acts.setState('not-relevant')}>
                {t('item.drop')}
              </Button>
            </div>
          )
        )}
        {series && (
          <>
            <Field label={t('item.move-to')} kind="date" value={day} onText={setDay} disabled={!writable} />
            <div class="sm-actions">
              <Button disabled={!writable || !day} onPress={() => void move(moveThis)}>
                {t('item.move-this')}
              </Button>
              <Button disabled={!writable || !day} onPress={() => void move(moveRest)}>
                {t('item.move-rest')}
              </Button>
            </div>
          </>
        )}
        {!item.repeat && item.needs !== 'date' && acts.state === 'open' && (
          <>
            <Field label={t('item.own-day')} kind="date" value={day} onText={setDay} disabled={!writable} />
            <Button
              disabled={!writable || !day}
              name={t('item.save-of', { item: t('item.own-day') })}
              onPress={() => void setOwnDay()}
            >
              {t('action.save')}
            </Button>
          </>
        )}
        {inCalendar && <KeepInCalendar key={run} entries={[inCalendar]} of={local(item.title)} />}
      </div>
    </Disclosure>
  );
}
