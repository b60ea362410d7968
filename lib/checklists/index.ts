export { addDays, dateOf, lastDayOf, type WorkCalendar, type WorkWeek, weekdayOf } from './dates';
export { changedFacts, factsOf, versionOf } from './facts';
export { changedItem, type Moment, shownItem, UNTOUCHED, undoing } from './item-change';
export { merge, write } from './versions';
