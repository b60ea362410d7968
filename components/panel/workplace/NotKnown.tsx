import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Slot } from '@/lib/model';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import { isOpen } from './questions';
import { useSlotAnswer } from './use-slot-answer';

interface NotKnownProps {
  slot: Slot;
  writable: boolean;
  /** The pressed button has done its work and goes. */
  onSettled: () => void;
}

/** "Vi ved det ikke endnu", for a question without an answer. What is being written stays where it is. */
export function NotKnown({ slot, writable, onSettled }: NotKnownProps): JSX.Element | null {
  const { t, local } = useText();
  const { answer, sayUnknown } = useSlotAnswer(slot.id);
  const { state, save, retry } = useSave();
  if (!isOpen(answer)) return null;
  return (
    <div class="sm-not-known">
      {!answer?.unknown && (
        <Button
          look="quiet"
          disabled={!writable}
          name={t('workplace.not-known-named', { name: local(slot.question) })}
          onPress={() => void save(sayUnknown, onSettled)}
        >
          {t('workplace.not-known')}
        </Button>
      )}
      <SaveStatus state={state} cpr={t('save.cpr-slot')} onRetry={retry} />
    </div>
  );
}
