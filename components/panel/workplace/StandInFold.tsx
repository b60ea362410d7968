import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { dayOf } from '@/lib/advice';
import type { Slot } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { SavedText } from '../SavedText';
import { SaveStatus } from '../SaveStatus';
import { useDraft } from '../use-draft';
import { useSave } from '../use-save';
import { useSlotAnswer } from './use-slot-answer';
import { sayStandIn } from './words';

/** Somebody or something else from one day to another, folded away. What stands there shows in the fold's head. */
export function StandInFold({ slot, writable }: { slot: Slot; writable: boolean }): JSX.Element {
  const text = useText();
  const { t, local } = text;
  const { answer, putStandIn } = useSlotAnswer(slot.id);
  const { drafts } = usePanel().ports;
  // Something that waits to be taken up again must not lie under a fold.
  const [open, setOpen] = useState(Boolean(drafts.value[`slot:${slot.id}:stand-in`]));
  const removal = useSave();
  const place = useRef<HTMLDivElement>(null);
  const question = local(slot.question);
  const remove = () =>
    void removal.save(
      () => putStandIn(null),
      () => place.current?.querySelector('summary')?.focus(),
    );
  return (
    <div class="sm-stand-in" ref={place}>
      {answer?.standIn && <p class="sm-stand-in-note">{sayStandIn(slot, answer, dayOf(Date.now()), text)}</p>}
      {answer?.standIn && (
        <Button
          look="quiet"
          disabled={!writable}
          name={t('stand-in.remove-named', { name: `${answer.standIn.answer} (${question})` })}
          onPress={remove}
        >
          {t('stand-in.remove')}
        </Button>
      )}
      <SaveStatus state={removal.state} cpr={t('save.cpr-slot')} onRetry={removal.retry} />
      <Disclosure
        summary={t(slot.kind === 'person' ? 'stand-in.person' : 'stand-in.other')}
        open={open}
        onToggle={setOpen}
      >
        <StandInForm slot={slot} writable={writable} />
      </Disclosure>
    </div>
  );
}

function StandInForm({ slot, writable }: { slot: Slot; writable: boolean }): JSX.Element {
  const { t, local } = useText();
  const { answer, putStandIn } = useSlotAnswer(slot.id);
  const saved = answer?.standIn;
  const [edited, setEdited] = useState<{ from?: string; to?: string }>({});
  useEffect(() => setEdited({}), [saved?.from, saved?.to]);
  const { from, to } = { from: saved?.from ?? '', to: saved?.to ?? '', ...edited };
  const place = useRef<HTMLFieldSetElement>(null);
  const draft = useDraft(`slot:${slot.id}:stand-in`, saved?.answer ?? '', writable, place);
  const check = (words: string) => {
    if (!words.trim()) return t('stand-in.no-words');
    return from && to && from <= to ? null : t('stand-in.no-days');
  };
  return (
    <fieldset class="sm-stand-in-form" ref={place}>
      <legend class="sm-unseen">{local(slot.question)}</legend>
      <div class="sm-stand-in-days">
        <Field
          kind="date"
          label={t('stand-in.from')}
          value={from}
          disabled={!writable}
          onText={(day) => setEdited((now) => ({ ...now, from: day }))}
        />
        <Field
          kind="date"
          label={t('stand-in.to')}
          value={to}
          disabled={!writable}
          onText={(day) => setEdited((now) => ({ ...now, to: day }))}
        />
      </div>
      {draft.offer ? (
        <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
      ) : (
        <SavedText
          label={t(slot.kind === 'person' ? 'stand-in.who' : 'stand-in.what')}
          hint={t(draft.lost ? 'note.draft-lost' : 'stand-in.hint')}
          saved={saved?.answer ?? ''}
          start={draft.taken}
          lines={slot.kind === 'phone' ? 'tel' : 1}
          disabled={!writable}
          cpr={t('save.cpr-slot')}
          check={check}
          onSave={(words) => putStandIn({ answer: words, from, to })}
          onDraft={draft.keep}
        />
      )}
    </fieldset>
  );
}
