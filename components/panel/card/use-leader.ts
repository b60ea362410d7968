import { useText } from '@/components/ui';
import { readContact } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';

/** Id of the slot with the leader in it. */
const LEADER_SLOT = 'leder';

/** Whom to ask when a text is in doubt: the leader by the name the workplace gave, or by the role. Never first in a sentence. */
export function useLeader(): string {
  const { local } = useText();
  const answer = readContact(useAnswers()[LEADER_SLOT] ?? '');
  const slot = usePanel().content.slots.find(({ id }) => id === LEADER_SLOT);
  return answer.name || (slot ? local(slot.role) : LEADER_SLOT);
}
