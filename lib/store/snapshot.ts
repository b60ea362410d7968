import * as v from 'valibot';
import { ABSENCE_TIMES } from '@/lib/model';
import { onboardingSchema, paperSchema } from './onboarding-schema';
import { runItemsSchema, runSchema, splitOldRuns } from './run-schema';
import { SCHEMA_VERSION, type Snapshot } from './schema';

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

const slot = v.object({
  id: v.string(),
  answer: v.string(),
  savedAt: v.string(),
  unknown: v.exactOptional(v.boolean()),
  standIn: v.exactOptional(v.object({ answer: v.string(), from: v.string(), to: v.string() })),
});

const cardHistory = v.object({
  card: v.string(),
  topic: v.string(),
  shown: v.number(),
  shownOn: v.string(),
  useful: v.number(),
  known: v.number(),
  knownOn: v.exactOptional(v.string()),
});

const space = v.object({
  id: v.string(),
  word: v.nullable(v.string()),
  keyRing: v.unknown(),
  wrongTries: revision,
  lastWrongTry: v.nullable(v.string()),
});

const locked = v.object({
  id: v.string(),
  space: v.string(),
  kind: v.picklist(['my-plan', 'my-plan-draft']),
  schema: revision,
  rev: revision,
  sealed: v.object({ iv: v.string(), data: v.string() }),
});

const plannedLine = v.object({
  id: v.string(),
  section: v.string(),
  text: v.string(),
  when: v.picklist(ABSENCE_TIMES),
});

const absencePlan = v.object({
  id: v.string(),
  version: revision,
  lines: v.array(
    v.object({
      ...plannedLine.entries,
      rev: revision,
      addedIn: revision,
      changedIn: revision,
      removedOn: v.exactOptional(v.string()),
    }),
  ),
  handedOver: v.array(v.object({ to: v.string(), on: v.string(), version: revision })),
  savedAt: v.string(),
});

const mark = v.object({
  done: v.boolean(),
  by: v.string(),
  on: v.string(),
  note: v.string(),
  rev: revision,
});

const takeover = v.object({
  id: v.string(),
  writer: v.string(),
  initials: v.string(),
  plan: v.object({
    id: v.string(),
    version: revision,
    handedOn: v.string(),
    lines: v.array(plannedLine),
  }),
  marks: v.record(v.string(), v.record(v.string(), mark)),
  news: v.object({
    added: v.array(v.string()),
    changed: v.array(v.string()),
    removed: v.array(plannedLine),
  }),
  takenOn: v.string(),
  handedBackOn: v.nullable(v.string()),
  askedToRevise: v.boolean(),
});

/**
 * Reads a snapshot back. A snapshot of a newer schema is not ours to read; one from an older schema has
 * fewer tables, and what it lacks is empty.
 */
export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.pipe(
  v.unknown(),
  v.transform(splitOldRuns),
  v.object({
    dbId: v.string(),
    schemaVersion: v.pipe(revision, v.maxValue(SCHEMA_VERSION)),
    rev: revision,
    savedAt: v.string(),
    runs: v.array(runSchema),
    runItems: v.optional(v.array(runItemsSchema), []),
    drafts: v.array(v.object({ key: v.string(), text: v.string(), savedAt: v.string() })),
    slots: v.array(slot),
    history: v.optional(v.array(cardHistory), []),
    wrongTexts: v.optional(v.array(v.object({ card: v.string(), on: v.string() })), []),
    layers: v.optional(v.array(v.object({ id: v.string(), text: v.string(), savedAt: v.string() })), []),
    spaces: v.optional(v.array(space), []),
    sealed: v.optional(v.array(locked), []),
    absencePlans: v.optional(v.array(absencePlan), []),
    takeovers: v.optional(v.array(takeover), []),
    onboardings: v.optional(v.array(onboardingSchema), []),
    papers: v.optional(v.array(paperSchema), []),
  }),
);
