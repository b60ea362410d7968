import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button, useFocusKept, useText } from '@/components/ui';
import { isNeedMet, type RunRow } from '@/lib/checklists';
import { type Place, usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { ItemApart } from './ItemApart';
import { ItemDue } from './ItemDue';
import { ItemMore } from './ItemMore';
import { ItemNeeds } from './ItemNeeds';
import { ItemNote } from './ItemNote';
import { useItem } from './use-item';

interface ItemRowProps {
  row: RunRow;
  /** Id of the run. */
  run: string;
  writable: boolean;
}

/** One item: a tick that goes back when it could not be saved, its day, what it needs, its cards and its note. */
export function ItemRow({ row, run, writable: open }: ItemRowProps): JSX.Element {
  const { t, local, locale, day } = useText();
  const { content, goTo, ports } = usePanel();
  const acts = useItem(row);
  const about = useId();
  const { item, entry, chip, waitsOn } = row;
  const apart = row.apart.length > 0;
  const place = useRef<HTMLLIElement>(null);
  useFocusKept(`${acts.undo !== null}/${chip}/${apart}`, () =>
    place.current?.querySelector<HTMLElement>('input:enabled, button:enabled, summary'),
  );
  const writable = open && !apart;
  const met = isNeedMet(item, entry);
  // A row of days that has begun is moved by its own buttons.
  const isRow = item.needs === 'date' && entry?.series !== undefined;
  const cards = content.cards.filter((card) => item.cards?.includes(card.id));
  const told = [
    t(`owner.${item.owner}`),
    item.private && t('item.private'),
    item.gate && acts.state === 'open' && t('item.gate'),
    entry?.doneOn && t('checklist.done-on', { date: day(entry.doneOn) }),
    acts.state === 'skipped' && t('item.skipped'),
    acts.state === 'not-relevant' && t('item.not-relevant'),
    entry?.by && t('item.by', { by: entry.by }),
    entry?.link && t('item.link', { link: entry.link }),
  ].filter(Boolean);

  return (
    <li class={`sm-item sm-item-${acts.state}`} data-item={item.id} ref={place}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={acts.state === 'done'}
          disabled={!writable || (acts.state !== 'done' && !met)}
          aria-describedby={about}
          onChange={(event) => acts.setState(event.currentTarget.checked ? 'done' : 'open')}
        />
        <span class="sm-tick-title">
          {local(item.title)}
          {chip && <span class="sm-chip-word">{t(`item.chip-${chip}`)}</span>}
        </span>
      </label>
      <div class="sm-item-more">
        <p class="sm-hint" id={about}>
          {told.join(' · ')}
        </p>
        <ItemDue row={row} />
        {waitsOn.map((first) => (
          <p class="sm-hint" key={first.id}>
            {t('item.waits-on', { item: local(first.title) })}
          </p>
        ))}
        <SaveStatus state={acts.saving} cpr={t('save.cpr-note')} onRetry={acts.retry} />
        {acts.undo && (
          <Button
            look="quiet"
            name={t('checklist.undo-named', { item: local(item.title) })}
            onPress={acts.undo}
          >
            {t('checklist.undo')}
          </Button>
        )}
        {chip && chip !== 'new' && writable && (
          <Button look="quiet" onPress={() => void acts.change({})}>
            {t('item.looked')}
          </Button>
        )}
        {apart && <ItemApart row={row} acts={acts} writable={open} />}
        {acts.state === 'open' && item.needs && !isRow && (
          <ItemNeeds row={row} acts={acts} writable={writable} />
        )}
        {item.help && <p>{local(item.help)}</p>}
        {item.makes !== undefined && (
          <Button
            look="quiet"
            name={t('item.make-named', { item: local(item.title) })}
            onPress={() => ports.openWorkspace(item.makes)}
          >
            {t('item.make')}
          </Button>
        )}
        {cards.map((card) => {
          const id = `sm-item-${item.id}-${card.id}`;
          const from: Place = { view: 'checklist', returnTo: id };
          return (
            <Button
              key={id}
              id={id}
              look="quiet"
              onPress={() => goTo({ view: 'library', card: card.id, from })}
            >
              {t('note.see-card', { title: card.text[locale].title })}
            </Button>
          );
        })}
        <ItemNote
          id={item.id}
          title={local(item.title)}
          run={run}
          saved={entry?.note ?? ''}
          writable={writable}
        />
        <ItemMore row={row} run={run} acts={acts} writable={writable} />
      </div>
    </li>
  );
}
