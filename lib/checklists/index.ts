export { type Agreed, agreedOf, isOwnAgreed, nextAgreed, openAgreed, shownAgreed } from './agreed';
export { changedAgreed, saidByAgreed, standingAgreed, wholeAgreed } from './agreed-change';
export { addDays, dateOf, lastDayOf, type WorkCalendar, type WorkWeek, weekdayOf } from './dates';
export { anchorsOf, calendarOf, type Due, itemDay, listDay, seriesAfterTick, seriesOf } from './due';
export { addDueDays, countDue, dueDays } from './due-days';
export { dueSaid } from './due-said';
export { changedFacts, daysChanged, factsOf, versionOf } from './facts';
export { COUNTED_BY, type CountedBy, choosing, differing, factsApart } from './facts-apart';
export { groupMoment, keepingDays, meetingsOf, movingDays } from './group-meetings';
export {
  changedItem,
  changesNothing,
  type Moment,
  shownItem,
  UNTOUCHED,
  undoing,
  wholeItem,
} from './item-change';
export { followReplacements, migrateRun } from './migrate-run';
export { initialsIn, isNeedMet, joinInitials } from './needs';
export { daysBetween, moveRest, moveThis, nextOccurrence, occurrences, rowFrom } from './occurrences';
export {
  countOf,
  type ItemChip,
  newsOf,
  nextRows,
  type RowsContext,
  type RunRow,
  type RunRows,
  rowsOf,
} from './rows';
export { saidBy, standing } from './standing';
export { type TrialMoment, trialMoment } from './trial';
export { markOf, merge, write } from './versions';
