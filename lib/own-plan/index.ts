export { type AutoLock, createAutoLock, WARN_MS } from './auto-lock';
export { addLine, changeLine, inOrder, moveLine, removeLine } from './lines';
export type { LockedStore } from './locked-store';
export { isReviewDue, linesFor, REVIEW_AFTER_DAYS } from './readings';
export { MOST_EARLIER, MY_PLAN_SCHEMA, myPlanDraftSchema, myPlanRecordSchema } from './record';
export { createSession, type Session, type SessionOptions } from './session';
export type { LockedUp, Strongbox } from './strongbox';
export { emptySection, withLines, withVersion } from './versions';
export { countTry, forgetTries, waitsUntil } from './waits';
