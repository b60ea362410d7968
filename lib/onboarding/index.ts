export { type Begun, beginOnboarding, ONBOARDING_LISTS } from './begin';
export { differingIn } from './heads';
export { type NextTalk, settleTalk, talkItemsOf } from './next-talk';
export { openSlots } from './open-slots';
export {
  type BatchItem,
  batchItems,
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
