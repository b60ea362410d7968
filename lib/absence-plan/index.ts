export { openAbsenceFile, readAbsenceFile, sealPlan, sealTakeover } from './file';
export { changesSince, forgetHandingOver, handOver, lastHandedOver, readsAlike } from './handing-over';
export { compareFile, type FileEffect, takeFile } from './merge';
export {
  answerIn,
  isAnswer,
  LONGEST_TEXT,
  linesOf,
  putLine,
  removeLine,
  restoreLine,
  startPlan,
  UNDO_DAYS,
} from './plan-lines';
export {
  doneOn,
  groupLines,
  handBack,
  isDue,
  isRevisionDue,
  KEPT_DAYS,
  marksOn,
  noteLine,
  ownMark,
  type RunGroup,
  startTakeover,
  tickLine,
  withInitials,
  withoutExpired,
} from './takeover';
