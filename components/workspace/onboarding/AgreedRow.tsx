import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { AgreedChoice } from '@/components/handover';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, plainDay, useFocusKept, useText } from '@/components/ui';
import { type Agreed, wholeAgreed } from '@/lib/checklists';
import type { AgreedItem, Changes } from '@/lib/model';
import { undoingAgreed } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';
import { AgreedForm } from './AgreedForm';

/** A change of an agreement that can be taken back. */
export interface AgreedUndo {
  readonly id: string;
  readonly text: string;
  readonly back: Changes<AgreedItem>;
}

interface AgreedRowProps {
  onboarding: string;
  item: Agreed;
  /** Told `null` where one of two states was chosen: the other is not put back by a change. */
  onChanged: (undo: AgreedUndo | null) => void;
  /** `null` where there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** One agreement: its tick, a way to put it right, and one to take it away. */
export function AgreedRow({ onboarding, item, onChanged, onUndo }: AgreedRowProps): JSX.Element {
  const { t, locale, day } = useText();
  const { ports } = useWorkspace();
  const open = useWritable();
  const { state, save, retry } = useSave();
  const [isEdited, setEdited] = useState(false);
  const { id, text, apart } = item;
  const row = useRef<HTMLLIElement>(null);
  useFocusKept(`${apart.length}/${onUndo !== null}`, () => row.current?.querySelector('input'));
  const writable = open && apart.length === 0;
  const today = ports.today.value;
  const tell = async (to: Changes<AgreedItem>) => {
    const saved = await ports.onboardings.agree(onboarding, id, to);
    if (saved.ok) onChanged(apart.length > 0 ? null : { id, text, back: undoingAgreed(item, to) });
    return saved;
  };
  const change = (to: Changes<AgreedItem>) => void save(() => tell(to));
  const told = [
    t(`owner-of.${item.owner}`),
    item.due && t('item.due', { day: plainDay(item.due, today, locale) }),
    item.doneOn && t('checklist.done-on', { date: day(item.doneOn) }),
  ].filter(Boolean);
  return (
    <li class="sm-work-item" data-agreed={id} ref={row}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={item.doneOn !== undefined}
          disabled={!writable}
          onChange={(event) => change({ doneOn: event.currentTarget.checked ? today : null })}
        />
        <span class="sm-tick-title">{text}</span>
      </label>
      <div class="sm-work-item-more">
        <p class="sm-hint">{told.join(' · ')}</p>
        <AgreedChoice agreed={item} disabled={!open} onChoose={(chosen) => change(wholeAgreed(chosen))} />
        {isEdited ? (
          <AgreedForm
            start={{ text, owner: item.owner, due: item.due ?? '' }}
            disabled={!writable}
            act={t('action.save')}
            actName={t('agreed.save-named', { item: text })}
            onSave={({ due, ...said }) => tell({ ...said, due: due || null })}
            onSaved={() => setEdited(false)}
          >
            <Button look="quiet" onPress={() => setEdited(false)}>
              {t('agreed.leave')}
            </Button>
          </AgreedForm>
        ) : (
          <div class="sm-actions sm-not-printed">
            {onUndo && apart.length === 0 && (
              <Button look="quiet" name={t('checklist.undo-named', { item: text })} onPress={onUndo}>
                {t('checklist.undo')}
              </Button>
            )}
            <Button
              look="quiet"
              disabled={!writable}
              name={t('agreed.change-named', { item: text })}
              onPress={() => setEdited(true)}
            >
              {t('agreed.change')}
            </Button>
            <Button
              look="quiet"
              disabled={!writable}
              name={t('agreed.drop-named', { item: text })}
              onPress={() => change({ dropped: true })}
            >
              {t('agreed.drop')}
            </Button>
          </div>
        )}
        <SaveStatus state={state === 'saved' ? 'idle' : state} cpr={t('save.cpr-note')} onRetry={retry} />
      </div>
    </li>
  );
}
