import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { DraftOffer } from './DraftOffer';
import { usePanel } from './panel-context';
import { SavedText } from './SavedText';
import { useDraft, useFocusAfterOffer } from './use-draft';
import { ViewHeading } from './ViewHeading';

/** Arbejdsplads: the questions that only the workplace can answer. */
export function WorkplaceView(): JSX.Element {
  const { t } = useText();
  const { ports, content, place } = usePanel();
  const answers = ports.slots.value;
  const open = content.slots.filter(({ id }) => !answers[id]).length;
  return (
    <>
      <ViewHeading title={t('view.workplace')} />
      <p>{t('workplace.intro')}</p>
      <p class="sm-hint">{t('workplace.open-count', { count: open })}</p>
      <ul class="sm-slots">
        {content.slots.map((slot) => (
          <SlotRow
            key={slot.id}
            slot={slot}
            answer={answers[slot.id] ?? ''}
            wanted={slot.id === place.slot}
          />
        ))}
      </ul>
    </>
  );
}

function SlotRow({ slot, answer, wanted }: { slot: Slot; answer: string; wanted: boolean }): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const writable = ports.health.value.state === 'ready';
  const draft = useDraft(`slot:${slot.id}`, answer, writable);
  const row = useRef<HTMLLIElement>(null);
  useFocusAfterOffer(draft, row);
  // After the view's own heading has had its turn: the person asked for this very question.
  useEffect(() => {
    if (!wanted) return;
    const turn = setTimeout(() => row.current?.querySelector('textarea')?.focus());
    return () => clearTimeout(turn);
  }, [wanted]);
  return (
    <li class={answer ? 'sm-slot' : 'sm-slot sm-slot-open'} ref={row}>
      {!answer && <p class="sm-indicator">{t('workplace.open-question')}</p>}
      {draft.offer ? (
        <>
          <h2>{local(slot.question)}</h2>
          <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
        </>
      ) : (
        <SavedText
          label={local(slot.question)}
          hint={draft.lost ? t('note.draft-lost') : t('workplace.example', { example: local(slot.example) })}
          saved={answer}
          start={draft.taken}
          lines={1}
          disabled={!writable}
          cpr={t('save.cpr-slot')}
          onSave={(text) => ports.saveSlot(slot.id, text)}
          onDraft={draft.keep}
        />
      )}
    </li>
  );
}
