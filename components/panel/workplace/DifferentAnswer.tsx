import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { AnswerSaid } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AnswerWords } from './AnswerWords';

interface DifferentAnswerProps {
  slot: string;
  here: AnswerSaid;
  there: AnswerSaid;
  /** The file's answer is chosen. */
  theirs: boolean;
  onChoose: (theirs: boolean) => void;
}

/** One question that is answered differently here and in the file, side by side. */
export function DifferentAnswer({
  slot: id,
  here,
  there,
  theirs,
  onChoose,
}: DifferentAnswerProps): JSX.Element {
  const { t, local } = useText();
  const name = useId();
  const slot = usePanel().content.slots.find((candidate) => candidate.id === id);
  return (
    <fieldset class="sm-different">
      <legend>{slot ? local(slot.question) : id}</legend>
      {([false, true] as const).map((choice) => (
        <label key={String(choice)}>
          <input type="radio" name={name} checked={theirs === choice} onChange={() => onChoose(choice)} />
          <span>
            <strong>{t(choice ? 'preview.replace' : 'preview.keep')}</strong>
            <AnswerWords slot={slot} said={choice ? there : here} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
