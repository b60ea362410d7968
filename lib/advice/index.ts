export { answersOn, standInOn } from './answers';
export {
  CALM_BASE,
  CALM_PAUSE_MS,
  KNOWN_ENOUGH,
  type Moment,
  PAGE_PAUSE_MS,
  pickUnasked,
  whyCardRests,
  whyQuietNow,
} from './calm-rules';
export { cardFor, cardsFor } from './card-choice';
export { cardsForPage } from './cards-for-page';
export { inWordsOf } from './citizen-word';
export { dayOf, daysBetween, monthsAfter } from './days';
export { isExpired, isLongExpired } from './freshness';
export { answeredOn, isSilenced, needsReview, recalled, shownOn } from './history';
export { isMeantFor } from './meant-for';
export { pageTypeOf } from './page-type';
export { ageDay, believe, type SeenDay } from './trusted-day';
