import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { ChecklistItem, RunItem } from '@/lib/model';
import { ItemNote } from './ItemNote';
import { type Place, usePanel } from './panel-context';
import { SaveStatus } from './SaveStatus';
import { useSave } from './use-save';

interface ChecklistRowProps {
  item: ChecklistItem;
  /** What is saved for it; `undefined` = open. */
  entry: RunItem | undefined;
  run: string;
  writable: boolean;
}

/** One item: a tick that goes back when it could not be saved, its help, its cards and its note. */
export function ChecklistRow({ item, run, entry, writable }: ChecklistRowProps): JSX.Element {
  const { t, local, locale, day } = useText();
  const { ports, content, goTo } = usePanel();
  const { state, save } = useSave();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const about = useId();
  const done = wanted ?? entry?.state === 'done';
  const cards = content.cards.filter((card) => item.cards?.includes(card.id));

  useEffect(() => setWanted(null), [entry?.rev]);

  const tick = async (next: boolean) => {
    setWanted(next);
    if (!(await save(() => ports.checklists.change(item.id, { state: next ? 'done' : 'open' }))))
      setWanted(null);
  };

  return (
    <li class="sm-item" data-item={item.id}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={done}
          disabled={!writable}
          aria-describedby={about}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
        <span class="sm-tick-title">{local(item.title)}</span>
      </label>
      <div class="sm-item-more">
        <p class="sm-hint" id={about}>
          {t(`owner.${item.owner}`)}
          {entry?.doneOn && ` · ${t('checklist.done-on', { date: day(entry.doneOn) })}`}
        </p>
        <SaveStatus
          state={state}
          cpr={t('save.cpr-note')}
          onRetry={() => void tick(entry?.state !== 'done')}
        />
        {item.help && <p>{local(item.help)}</p>}
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
        <ItemNote item={item} run={run} saved={entry?.note ?? ''} writable={writable} />
      </div>
    </li>
  );
}
