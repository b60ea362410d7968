import * as v from 'valibot';
import { type ChecklistRun, ITEM_STATES, type RunItems } from '@/lib/model';
import { draftKey, splitRun } from './migrations/0005-runs';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const optionalText = v.exactOptional(v.string());

/** What two people may both have changed, each state with the changes it has seen. */
export const versionsOf = <T extends v.GenericSchema>(value: T) =>
  v.array(v.object({ value, seen: v.record(v.string(), count) }));

const item = v.object({
  state: v.picklist(ITEM_STATES),
  doneOn: optionalText,
  by: optionalText,
  due: optionalText,
  time: optionalText,
  link: optionalText,
  note: optionalText,
  series: v.exactOptional(
    v.object({ from: v.string(), moved: v.record(v.string(), v.string()), through: optionalText }),
  ),
  movedFrom: optionalText,
  rev: count,
  updatedAt: v.string(),
  forVersion: count,
});

export const agreedSchema = v.object({
  text: v.string(),
  owner: v.picklist(['peer', 'leader', 'contact', 'team', 'together']),
  guide: optionalText,
  due: optionalText,
  doneOn: optionalText,
  dropped: v.exactOptional(v.literal(true)),
});

/** What a list's days are counted by, in a run's facts and in an onboarding's. */
export const countedFacts = {
  startOn: optionalText,
  hoursPerWeek: v.exactOptional(v.number()),
  workdays: v.exactOptional(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7]))),
  trialPeriodAgreed: v.exactOptional(v.picklist(['yes', 'no', 'unknown'])),
  trialEndOn: optionalText,
  educationStartOn: optionalText,
};

const facts = v.object({
  label: v.string(),
  ...countedFacts,
  asked: v.exactOptional(v.boolean()),
  putAway: v.exactOptional(v.boolean()),
});

/** A run's row, for whoever reads rows back from a file. */
export const runSchema: v.GenericSchema<unknown, ChecklistRun> = v.object({
  id: v.string(),
  templateId: v.string(),
  followed: v.pipe(v.array(v.object({ version: count, on: v.string() })), v.minLength(1)),
  startedAt: v.string(),
  facts: versionsOf(facts),
  onboarding: optionalText,
  agreed: v.exactOptional(v.record(v.string(), versionsOf(agreedSchema))),
  chosenAt: optionalText,
  newsAside: v.exactOptional(count),
});

export const runItemsSchema: v.GenericSchema<unknown, RunItems> = v.object({
  run: v.string(),
  items: v.record(v.string(), versionsOf(item)),
});

const oldRun = v.object({
  id: v.string(),
  templateId: v.string(),
  templateVersion: v.number(),
  startedAt: v.string(),
  items: v.record(
    v.string(),
    v.object({
      done: v.boolean(),
      doneAt: optionalText,
      note: optionalText,
      rev: count,
    }),
  ),
});

const oldSnapshot = v.looseObject({
  dbId: v.string(),
  schemaVersion: v.pipe(v.number(), v.maxValue(4)),
  runs: v.array(oldRun),
  drafts: v.array(v.looseObject({ key: v.string() })),
});

/** A snapshot from before there were several runs, in today's shape; any other as it is. As migration 5 does it. */
export function splitOldRuns(raw: unknown): unknown {
  const old = v.safeParse(oldSnapshot, raw);
  if (!old.success) return raw;
  const { dbId, runs, drafts } = old.output;
  const split = runs.map((run) => splitRun(run, dbId));
  const owner = runs[0]?.id ?? dbId;
  return {
    ...old.output,
    runs: split.map(({ head }) => head),
    runItems: split.map(({ rows }) => rows),
    drafts: drafts.map((draft) => ({ ...draft, key: draftKey(draft.key, owner) })),
  };
}
