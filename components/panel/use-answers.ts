import { usePanel } from './panel-context';

/** What stands in the workplace's slots today, by slot id; a slot without an answer is not in it. */
export function useAnswers(): Readonly<Record<string, string>> {
  return usePanel().ports.slots.value;
}
