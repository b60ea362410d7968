import type { Result, SaveFault, SlotAnswer, StandIn } from '@/lib/model';
import { usePanel } from '../panel-context';

type Saved = Promise<Result<null, SaveFault>>;

interface SlotActs {
  /** `undefined` while there is neither answer nor "vi ved det ikke". */
  readonly answer: SlotAnswer | undefined;
  /** The parts of an answer are changed one at a time, and the others stay. */
  readonly sayWords: (words: string) => Saved;
  readonly sayUnknown: () => Saved;
  /** `null` takes it away. */
  readonly putStandIn: (standIn: StandIn | null) => Saved;
}

/** The answer to one question, and the ways to change it. */
export function useSlotAnswer(slot: string): SlotActs {
  const { ports } = usePanel();
  const answer = ports.answers.value[slot];
  const standIn = answer?.standIn;
  const put = (said: Omit<SlotAnswer, 'savedAt'>, rest: StandIn | null | undefined) =>
    ports.saveAnswer(slot, { ...said, savedAt: new Date().toISOString(), ...(rest && { standIn: rest }) });
  return {
    answer,
    sayWords: (words) => put({ answer: words }, standIn),
    sayUnknown: () => put({ answer: '', unknown: true }, standIn),
    putStandIn: (next) => put({ answer: answer?.answer ?? '', ...unknownOf(answer) }, next),
  };
}

function unknownOf(answer: SlotAnswer | undefined): { unknown?: true } {
  return answer?.unknown ? { unknown: true } : {};
}
