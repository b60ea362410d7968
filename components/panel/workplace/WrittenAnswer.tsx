import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { AddressButton, type FieldKind, useText } from '@/components/ui';
import { addressIn, isOtherAddress, type Slot, type SlotKind } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { usePanel } from '../panel-context';
import { SavedText } from '../SavedText';
import { useDraft } from '../use-draft';
import { useSlotAnswer } from './use-slot-answer';
import { wordsOf } from './words';

const FIELDS: Readonly<Record<Exclude<SlotKind, 'choice'>, number | FieldKind>> = {
  text: 2,
  person: 1,
  list: 3,
  phone: 'tel',
  link: 1,
  date: 'date',
  number: 'number',
};

/** A question that is answered in words: a field that fits its kind, with a draft of its own. */
export function WrittenAnswer({ slot, writable }: { slot: Slot; writable: boolean }): JSX.Element {
  const text = useText();
  const { t, local } = text;
  const { ports } = usePanel();
  const { answer, sayWords } = useSlotAnswer(slot.id);
  const saved = answer?.answer ?? '';
  const place = useRef<HTMLDivElement>(null);
  const draft = useDraft(`slot:${slot.id}`, saved, writable, place);
  const question = local(slot.question);
  const isLink = slot.kind === 'link';
  const address = isLink ? addressIn(saved) : null;
  return (
    <div class="sm-slot-answer" ref={place}>
      {draft.offer ? (
        <>
          <p class="sm-slot-question">{question}</p>
          <DraftOffer draft={draft.offer} onUse={draft.take} onDrop={draft.drop} />
        </>
      ) : (
        <SavedText
          label={question}
          hint={
            draft.lost
              ? t('note.draft-lost')
              : t('workplace.example', { example: wordsOf(slot, local(slot.example), text) })
          }
          saved={saved}
          start={draft.taken}
          lines={slot.kind === 'choice' ? 1 : FIELDS[slot.kind]}
          disabled={!writable}
          cpr={t('save.cpr-slot')}
          check={(words) => (isLink && isOtherAddress(words) ? t('workplace.not-https') : null)}
          onSave={sayWords}
          onDraft={draft.keep}
        />
      )}
      {address && <AddressButton url={address} name={question} onOpen={ports.openAddress} />}
    </div>
  );
}
