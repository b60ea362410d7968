import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ItemChoice } from '@/components/handover';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, plainDay, useText } from '@/components/ui';
import { dueSaid, isNeedMet, type RunRow, seriesAfterTick, undoing } from '@/lib/checklists';
import type { ItemChange } from '@/lib/model';
import { goTo } from '../route';
import { useWorkspace, useWritable } from '../workspace-context';
import { ItemAsks } from './ItemAsks';

interface ItemRowProps {
  row: RunRow;
  /** Id of the list that it stands in. */
  run: string;
}

/** One item of an onboarding: its tick, its day, and what it asks for before it can be ticked. */
export function ItemRow({ row, run }: ItemRowProps): JSX.Element {
  const { t, local, locale, day } = useText();
  const { ports } = useWorkspace();
  const open = useWritable();
  const { state, save, rest } = useSave();
  const [last, setLast] = useState<ItemChange | null>(null);
  const [back, setBack] = useState<ItemChange | null>(null);
  const about = useId();
  const { item, entry, due, waitsOn, chip } = row;
  const { makes } = item;
  const today = ports.today.value;
  const apart = row.apart.length > 0;
  const writable = open && !apart;
  const isOpen = row.state === 'open';
  const change = async (to: ItemChange) => {
    const before = undoing(entry, to);
    setLast(to);
    const saved = await save(() => ports.onboardings.change([{ run, item: item.id, change: to }]));
    if (saved) setBack(to.state ? before : null);
    return saved;
  };
  const tick = (done: boolean) => {
    const series = done ? seriesAfterTick(item, entry, row.listDay, today) : null;
    void change({ state: done ? 'done' : 'open', ...(series && { series, doneOn: today }) });
  };
  const undo = async (to: ItemChange) => {
    if (!(await change(to))) return;
    setBack(null);
    rest();
  };
  const dayWords = due && plainDay(due.on, today, locale);
  const told = [
    t(`owner-of.${item.owner}`),
    isOpen && dayWords && t(`item.${dueSaid(row)}`, { day: dayWords }),
    !isOpen && item.repeat && dayWords && t('item.next', { day: dayWords }),
    item.gate && isOpen && t('item.gate'),
    entry?.doneOn && t('checklist.done-on', { date: day(entry.doneOn) }),
    row.state === 'skipped' && t('item.skipped'),
    row.state === 'not-relevant' && t('item.not-relevant'),
    entry?.by && t('item.by', { by: entry.by }),
    ...waitsOn.map((first) => t('item.waits-on', { item: local(first.title) })),
  ].filter(Boolean);
  return (
    <li class={`sm-work-item sm-work-item-${row.state}`} data-item={item.id}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={row.state === 'done'}
          disabled={!writable || (row.state !== 'done' && !isNeedMet(item, entry))}
          aria-describedby={about}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <span class="sm-tick-title">
          {local(item.title)}
          {chip && <span class="sm-chip-word">{t(`item.chip-${chip}`)}</span>}
        </span>
      </label>
      <div class="sm-work-item-more">
        <p class="sm-hint" id={about}>
          {told.join(' · ')}
        </p>
        {chip && chip !== 'new' && writable && (
          <Button
            look="quiet"
            name={t('item.looked-named', { item: local(item.title) })}
            onPress={() => void change({})}
          >
            {t('item.looked')}
          </Button>
        )}
        {apart && (
          <ItemChoice
            title={local(item.title)}
            apart={row.apart}
            disabled={!open}
            onChoose={(to) => void change(to)}
          />
        )}
        {isOpen && item.needs && <ItemAsks row={row} disabled={!writable} onChange={change} />}
        {item.help && isOpen && <p>{local(item.help)}</p>}
        {makes !== undefined && isOpen && (
          <Button
            look="quiet"
            name={t('item.make-named', { item: local(item.title) })}
            onPress={() => goTo({ view: 'papers', paper: makes })}
          >
            {t('item.make')}
          </Button>
        )}
        {entry?.note && <p class="sm-work-quote">{entry.note}</p>}
        <SaveStatus state={state} cpr={t('save.cpr-note')} onRetry={() => void (last && change(last))} />
        {back && (
          <Button
            look="quiet"
            name={t('checklist.undo-named', { item: local(item.title) })}
            onPress={() => void undo(back)}
          >
            {t('checklist.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}
