import { answersOn, dayOf } from '@/lib/advice';
import { usePanel } from './panel-context';

/**
 * What stands in the workplace's slots today, by slot id; a slot without an answer is not in it. Of a choice it
 * is the id: `useAnswerWords` has the words.
 */
export function useAnswers(): Readonly<Record<string, string>> {
  return answersOn(dayOf(Date.now()), usePanel().ports.answers.value);
}
