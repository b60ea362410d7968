export { undoingAgreed } from './agreed';
export { type Begun, beginOnboarding, ONBOARDING_LISTS } from './begin';
export {
  type BatchAct,
  type BatchItem,
  type BatchOutcome,
  batchItems,
  batchOutcome,
  type LeftOut,
} from './for-all';
export { daysBeside, differingIn } from './heads';
export { type NextTalk, settleTalk, talkItemsOf } from './next-talk';
export { openSlots } from './open-slots';
export {
  busyContacts,
  byStart,
  type PhaseSpan,
  phasesOf,
} from './side-by-side';
export {
  type OnboardingContext,
  type OnboardingList,
  type OnboardingState,
  onboardingFactsOf,
  stateOf,
} from './state';
