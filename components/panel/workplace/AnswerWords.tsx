import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { AnswerSaid, Slot } from '@/lib/model';
import { wordsOf } from './words';

/** An answer in full: its words, and what holds for a while. */
export function AnswerWords({ slot, said }: { slot: Slot | undefined; said: AnswerSaid }): JSX.Element {
  const text = useText();
  const { t, day } = text;
  const { answer, standIn } = said;
  return (
    <>
      <span class="sm-answer">{answer.trim() ? wordsOf(slot, answer, text) : t('preview.no-words')}</span>
      {standIn && (
        <span class="sm-answer sm-hint">
          {t('stand-in.later', { from: day(standIn.from), to: day(standIn.to), answer: standIn.answer })}
        </span>
      )}
    </>
  );
}
