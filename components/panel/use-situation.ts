import { JOURNAL_ACCESS, JOURNAL_SLOT, type WorkSituation } from '@/lib/model';
import { usePanel } from './panel-context';
import { useAnswers } from './use-answers';

/** What the person has told of their work: it decides which guidance is theirs. */
export function useSituation(): WorkSituation {
  const { ports } = usePanel();
  const told = useAnswers()[JOURNAL_SLOT];
  const journal = JOURNAL_ACCESS.find((access) => access === told) ?? null;
  return { ...ports.settings.value.profile, journal };
}
