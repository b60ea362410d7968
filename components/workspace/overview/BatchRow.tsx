import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, plainDay, useText } from '@/components/ui';
import type { BatchAct, BatchItem } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';
import { LeftOutWords } from './LeftOutWords';

interface BatchRowProps {
  batch: BatchItem;
  onSet: (act: BatchAct) => void;
}

/** One item that is set for all: whose it is, where it stands, with whom, and what there is to set. */
export function BatchRow({ batch, onSet }: BatchRowProps): JSX.Element {
  const { t, local, locale } = useText();
  const writable = useWritable();
  const today = useWorkspace().ports.today.value;
  const [day, setDay] = useState('');
  const { item, places, left, list, phase } = batch;
  const title = local(item.title);
  const needsDay = item.needs === 'date';
  const isRow = item.repeat !== undefined;
  const where = [t(`owner-of.${item.owner}`), phase && local(phase), local(list)].filter(Boolean);
  const withDays = places.map(({ label, row }) =>
    t('for-all.day-with', {
      who: label,
      day: row.due ? plainDay(row.due.on, today, locale) : t('for-all.no-day'),
    }),
  );
  const openWith = places.filter(({ row }) => row.state === 'open').map(({ label }) => label);
  const move = (is: 'move-this' | 'move-rest') => (
    <Button
      disabled={!writable || day === ''}
      name={t(`for-all.${is}-named`, { item: title })}
      onPress={() => onSet({ is, day })}
    >
      {t(`item.${is}`)}
    </Button>
  );
  return (
    <li data-item={item.id}>
      <div>
        <p class="sm-work-row-title">{title}</p>
        <p class="sm-hint">{where.join(' · ')}</p>
        <p class="sm-hint">
          {isRow
            ? t('for-all.rows-with', { labels: withDays.join(', ') })
            : t('for-all.open', { labels: openWith.join(', ') })}
        </p>
        <LeftOutWords left={left} />
      </div>
      {(needsDay || isRow) && (
        <Field
          label={t(isRow ? 'item.move-to' : 'item.day')}
          kind="date"
          value={day}
          onText={setDay}
          disabled={!writable}
        />
      )}
      {isRow && move('move-this')}
      {isRow && move('move-rest')}
      <Button
        disabled={!writable || openWith.length === 0 || (needsDay && day === '')}
        name={t('for-all.set-named', { item: title })}
        onPress={() => onSet({ is: 'tick', ...(needsDay && { day }) })}
      >
        {t('for-all.set')}
      </Button>
    </li>
  );
}
