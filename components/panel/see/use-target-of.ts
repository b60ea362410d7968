import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';
import { useSituation } from '../use-situation';
import { type Target, targetOf } from './target';

/** Makes the look-up from a reference to what it points to, in the person's language and situation. */
export function useTargetOf(): (reference: string) => Target | null {
  const text = useText();
  const { content } = usePanel();
  const situation = useSituation();
  const answers = useAnswers();
  return (reference) => targetOf(reference, { content, situation, answers, text });
}
