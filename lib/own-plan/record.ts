import * as v from 'valibot';
import { LINE_SEEN_BY, type MyPlanDraft, type MyPlanRecord, PLAN_STEPS } from '@/lib/model';

/** Of the shapes below. A change of one is a new number, and a reader for the old. */
export const MY_PLAN_SCHEMA = 1;
export const MOST_EARLIER = 10;

const line = v.object({
  id: v.string(),
  text: v.string(),
  step: v.picklist(PLAN_STEPS),
  seenBy: v.picklist(LINE_SEEN_BY),
  helpsWith: v.nullable(v.string()),
});
const lines = v.array(line);

/** What a locked `my-plan` record holds. */
export const myPlanRecordSchema: v.GenericSchema<unknown, MyPlanRecord> = v.variant('part', [
  v.object({ part: v.literal('head'), template: v.string(), reviewedOn: v.string() }),
  v.object({
    part: v.literal('section'),
    section: v.string(),
    lines,
    savedAt: v.nullable(v.string()),
    earlier: v.pipe(v.array(v.object({ savedAt: v.string(), lines })), v.maxLength(MOST_EARLIER)),
  }),
]);

/** What a locked `my-plan-draft` record holds. */
export const myPlanDraftSchema: v.GenericSchema<unknown, MyPlanDraft> = v.object({
  texts: v.record(v.string(), v.string()),
});
