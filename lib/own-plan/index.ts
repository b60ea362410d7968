export { type AutoLock, createAutoLock, WARN_MS } from './auto-lock';
export { type CalmLines, createCalmLines } from './calm-lines';
export {
  addLine,
  changeLine,
  inOrder,
  linesWithDraft,
  moveLine,
  removeLine,
  writeLine,
  writtenOver,
} from './lines';
export type { LockedStore } from './locked-store';
export { isReviewDue, linesFor, REVIEW_AFTER_DAYS } from './readings';
export { MOST_EARLIER, MY_PLAN_SCHEMA, myPlanDraftSchema, myPlanRecordSchema } from './record';
export { createSession } from './session';
export type { Session, SessionOptions } from './session-options';
export type { LockedUp, Strongbox } from './strongbox';
export { emptySection, withLines } from './versions';
export { countTry, forgetTries, waitsUntil } from './waits';
