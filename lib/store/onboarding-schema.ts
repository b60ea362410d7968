import * as v from 'valibot';
import type { JsonValue, Onboarding, PaperRow } from '@/lib/model';
import { agreedSchema, countedFacts, optionalText, versionsOf } from './run-schema';

const facts = v.object({
  label: v.string(),
  contact: v.string(),
  ...countedFacts,
  nextTalkOn: optionalText,
  nextTalkAt: optionalText,
  functions: v.exactOptional(v.array(v.string())),
  needsTalked: v.exactOptional(v.literal(true)),
  closed: v.exactOptional(v.literal(true)),
});

/** An onboarding's row, for whoever reads rows back from a file. */
export const onboardingSchema: v.GenericSchema<unknown, Onboarding> = v.object({
  id: v.string(),
  createdAt: v.string(),
  facts: versionsOf(facts),
  agreed: v.record(v.string(), versionsOf(agreedSchema)),
});

const json: v.GenericSchema<unknown, JsonValue> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);
const answers = v.record(v.string(), json);

/** A paper's row; what its builder asks is not known here. */
export const paperSchema: v.GenericSchema<unknown, PaperRow> = v.object({
  id: v.string(),
  builder: v.string(),
  title: v.string(),
  updatedAt: v.string(),
  answers,
  versions: v.array(v.object({ savedAt: v.string(), answers })),
});
