import * as v from 'valibot';
import {
  AGREEMENT_LIMIT,
  cleanText,
  FUNCTIONS_LIMIT,
  HANDOVER_PURPOSES,
  type HandoverFile,
  ITEM_STATES,
  isDay,
  LINK_LIMIT,
  NAME_LIMIT,
  NOTE_LIMIT,
} from '@/lib/model';

/** More than any leader carries. */
const MOST_ONBOARDINGS = 200;
const MOST_RUNS = 20;
const MOST_ITEMS = 500;
/** States of one thing that nobody has chosen between: there are no more than people. */
const MOST_APART = 20;
const MOST_WRITERS = 100;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));
/** Our own writer leaves nothing unseen in a text; whoever wrote this did. */
const isClean = v.check((text: string) => cleanText(text) === text);
const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest), isClean);
/** What rows are known by: no signs that hide or turn text round, and no member of every object. */
const name = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}_.:/@+-]{1,200}$/u),
  v.check((text) => text !== 'prototype' && !(text in Object.prototype)),
);

const day = v.pipe(v.string(), v.check(isDay));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const moment = v.pipe(v.string(), v.regex(/^(?:20\d\d-\d\d-\d\dT00:00:00\.000Z)?$/));
const weekdays = v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.maxLength(7));
const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(168));

/** Counted before they are looked at one by one: a file of a million small things is refused for their number. */
const few = <T extends v.GenericSchema>(most: number, one: T) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(one));
const named = <T extends v.GenericSchema>(most: number, one: T) =>
  v.pipe(
    v.record(name, v.unknown()),
    v.check((all) => Object.keys(all).length <= most),
    v.record(name, one),
  );
const seen = v.pipe(
  named(MOST_WRITERS, v.pipe(count, v.minValue(1))),
  v.check((all) => Object.keys(all).length > 0),
);
const versionsOf = <T extends v.GenericSchema>(value: T) => few(MOST_APART, v.strictObject({ value, seen }));

const item = v.strictObject({
  state: v.picklist(ITEM_STATES),
  doneOn: v.exactOptional(day),
  by: v.exactOptional(words(NAME_LIMIT)),
  due: v.exactOptional(day),
  time: v.exactOptional(time),
  link: v.exactOptional(words(LINK_LIMIT)),
  note: v.exactOptional(words(NOTE_LIMIT)),
  series: v.exactOptional(
    v.strictObject({ from: day, moved: v.record(day, day), through: v.exactOptional(day) }),
  ),
  movedFrom: v.exactOptional(name),
  rev: count,
  updatedAt: moment,
  forVersion: count,
});

const days = {
  startOn: v.exactOptional(day),
  hoursPerWeek: v.exactOptional(hours),
  workdays: v.exactOptional(weekdays),
  trialPeriodAgreed: v.exactOptional(v.picklist(['yes', 'no', 'unknown'])),
  trialEndOn: v.exactOptional(day),
  educationStartOn: v.exactOptional(day),
};
const runFacts = v.strictObject({
  label: v.exactOptional(words(NAME_LIMIT)),
  ...days,
  asked: v.exactOptional(v.boolean()),
});
const onboardingFacts = v.strictObject({
  label: words(NAME_LIMIT),
  contact: words(NAME_LIMIT),
  ...days,
  nextTalkOn: v.exactOptional(day),
  nextTalkAt: v.exactOptional(time),
  functions: v.exactOptional(few(FUNCTIONS_LIMIT, words(AGREEMENT_LIMIT))),
  needsTalked: v.exactOptional(v.literal(true)),
  closed: v.exactOptional(v.literal(true)),
});
const agreed = v.strictObject({
  text: words(AGREEMENT_LIMIT),
  owner: v.picklist(['peer', 'leader', 'contact', 'team', 'together']),
  guide: v.exactOptional(name),
  due: v.exactOptional(day),
  doneOn: v.exactOptional(day),
  dropped: v.exactOptional(v.literal(true)),
});

const run = v.strictObject({
  templateId: name,
  version: v.pipe(count, v.minValue(1)),
  begunOn: day,
  facts: versionsOf(runFacts),
  items: named(MOST_ITEMS, versionsOf(item)),
});
const onboarding = v.strictObject({
  id: name,
  begunOn: day,
  facts: versionsOf(onboardingFacts),
  agreed: named(MOST_ITEMS, versionsOf(agreed)),
  runs: few(MOST_RUNS, run),
});

/** What a file for somebody else may hold. Anything that is not named here is refused, read or written. */
export const handoverSchema: v.GenericSchema<unknown, HandoverFile> = v.pipe(
  v.strictObject({
    purpose: v.picklist(HANDOVER_PURPOSES),
    madeOn: day,
    onboardings: v.pipe(few(MOST_ONBOARDINGS, onboarding), v.minLength(1)),
  }),
  v.check(({ purpose, onboardings }) => purpose === 'substitute' || onboardings.length === 1),
  v.check(
    ({ purpose, onboardings }) =>
      purpose === 'substitute' ||
      onboardings.every(
        ({ facts, runs }) =>
          facts.length === 0 &&
          runs.every(({ items }) =>
            Object.values(items).every((all) => all.every(({ value }) => value.note === undefined)),
          ),
      ),
  ),
) as v.GenericSchema<unknown, HandoverFile>;

/** Every text in a file that somebody wrote. */
export function textsOf({ onboardings }: HandoverFile): readonly string[] {
  const texts: string[] = [];
  const open: unknown[] = [onboardings];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
  return texts;
}
