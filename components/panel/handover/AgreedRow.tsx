import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { AgreedChoice } from '@/components/handover';
import { SaveStatus, useSave } from '@/components/saving';
import { useFocusKept, useText } from '@/components/ui';
import { type Agreed, shownItem } from '@/lib/checklists';
import { ItemNote } from '../checklist/ItemNote';
import { plainDay } from '../checklist/plain-day';
import type { RunShown } from '../checklist/use-run';
import { usePanel } from '../panel-context';

interface AgreedRowProps {
  agreed: Agreed;
  run: RunShown;
}

/** One thing that was agreed in a talk, beside the items of the list. Its tick goes back in the answer. */
export function AgreedRow({ agreed, run: { shown, writable: open } }: AgreedRowProps): JSX.Element {
  const { t, day, locale } = useText();
  const { handover, checklists } = usePanel().ports;
  const { state, save, retry } = useSave();
  const run = shown.run.id;
  const { id, text, owner, due, doneOn, apart } = agreed;
  const writable = open && apart.length === 0;
  const place = useRef<HTMLLIElement>(null);
  useFocusKept(apart.length, () => place.current?.querySelector<HTMLElement>('input:enabled'));
  const today = checklists.today.value;
  const told = [
    t(`owner.${owner}`),
    t('item.agreed'),
    doneOn && t('checklist.done-on', { date: day(doneOn) }),
  ].filter(Boolean);
  return (
    <li class="sm-item" data-agreed={id} ref={place}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={doneOn !== undefined}
          disabled={!writable}
          onChange={(event) => {
            const done = event.currentTarget.checked;
            void save(() => handover.tickAgreed(run, id, done));
          }}
        />
        <span class="sm-tick-title">{text}</span>
      </label>
      <div class="sm-item-more">
        <p class="sm-hint">{told.join(' · ')}</p>
        {!doneOn && due && (
          <p class="sm-item-due">
            {t(due < today ? 'item.was-due' : 'item.due', { day: plainDay(due, today, locale) })}
          </p>
        )}
        <AgreedChoice
          agreed={agreed}
          disabled={!open}
          onChoose={(chosen) => void save(() => handover.chooseAgreed(run, id, chosen))}
        />
        <SaveStatus state={state} cpr="" onRetry={retry} />
        <ItemNote
          id={id}
          title={text}
          run={run}
          saved={shownItem(shown.items[id])?.note ?? ''}
          writable={open}
        />
      </div>
    </li>
  );
}
