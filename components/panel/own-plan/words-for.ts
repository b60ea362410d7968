import type { SaveFault, UnlockFault } from '@/lib/model';

/** The message for a lock that did not open, or was not saved. */
export function wordsFor(fault: UnlockFault | SaveFault) {
  if (fault === 'locked') return 'own-plan.wrong';
  if (fault === 'wait') return 'own-plan.wait-means';
  if (fault === 'not-a-code') return 'own-plan.not-a-code';
  return fault === 'looks-like-cpr' ? 'own-plan.cpr' : (`save.${fault}` as const);
}
