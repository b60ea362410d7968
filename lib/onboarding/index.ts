export { type Begun, beginOnboarding, ONBOARDING_LISTS } from './begin';
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
  type NextTalk,
  type OnboardingContext,
  type OnboardingList,
  type OnboardingState,
  onboardingFactsOf,
  stateOf,
} from './state';
