import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { DraftOffer } from '../DraftOffer';
import { SaveStatus } from '../SaveStatus';
import { useDraft } from '../use-draft';
import { useSave } from '../use-save';
import { useSlotAnswer } from './use-slot-answer';

/** A question with a few answers to choose from. A choice is saved at once, and goes back when it could not be. */
export function ChoiceAnswer({ slot, writable }: { slot: Slot; writable: boolean }): JSX.Element {
  const { t, local } = useText();
  const { answer, sayWords } = useSlotAnswer(slot.id);
  const { state, save, retry } = useSave();
  const [wanted, setWanted] = useState<string | null>(null);
  const name = useId();
  const choices = useRef<HTMLFieldSetElement>(null);
  // A save that failed leaves what is saved, until it is tried again.
  const isKept = state === 'saving' || state === 'saved';
  const chosen = (isKept ? wanted : null) ?? answer?.answer ?? '';
  // A choice is never half made: a draft is another's answer, from a file that was taken in.
  const draft = useDraft(`slot:${slot.id}`, answer?.answer ?? '', writable);
  const other = slot.choices?.find(({ id }) => id === draft.offer?.split('\n\n').at(-1));
  useEffect(() => setWanted(null), [answer]);

  const choose = (choice: string) => {
    setWanted(choice);
    void save(() => sayWords(choice));
  };
  const focusChoice = () => choices.current?.querySelector('input')?.focus();
  const clear = () => {
    // The pressed button goes.
    focusChoice();
    choose('');
  };
  return (
    <div class="sm-slot-answer">
      <fieldset class="sm-radios" ref={choices}>
        <legend class="sm-slot-question">{local(slot.question)}</legend>
        {slot.choices?.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={id === chosen}
              disabled={!writable}
              onChange={() => choose(id)}
            />
            {local(label)}
          </label>
        ))}
      </fieldset>
      {chosen && (
        <Button
          look="quiet"
          disabled={!writable}
          name={t('workplace.clear-named', { name: local(slot.question) })}
          onPress={clear}
        >
          {t('workplace.clear')}
        </Button>
      )}
      {other && (
        <DraftOffer
          draft={local(other.label)}
          about={t('workplace.other-choice')}
          onUse={() => {
            focusChoice();
            choose(other.id);
          }}
          onDrop={() => {
            focusChoice();
            draft.drop();
          }}
        />
      )}
      <SaveStatus state={state} cpr={t('save.cpr-slot')} onRetry={retry} />
    </div>
  );
}
