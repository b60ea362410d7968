import * as v from 'valibot';
import { openSealedFile, readSealedFile, type SealedFile, writeSealedFile } from '@/lib/backup';
import {
  ABSENCE_ANSWERS,
  ABSENCE_TIMES,
  type AbsenceFile,
  type AbsenceFileFault,
  type AbsencePlan,
  cleanText,
  fail,
  type HandedPlan,
  isDay,
  ok,
  type Result,
  type Takeover,
} from '@/lib/model';
import { handedPlan } from './handing-over';
import { LONGEST_TEXT, MOST_LINES } from './plan-lines';

const KIND = 'absence-plan';
const SCHEMA = 1;
/** More people than ever look after one plan. */
const MOST_WRITERS = 50;

const uuid = v.pipe(v.string(), v.uuid());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
const words = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  // Our own writer leaves nothing unseen in; whoever wrote this did.
  v.check((text) => cleanText(text) === text),
);
const day = v.pipe(v.string(), v.check(isDay));

const line = v.strictObject({
  id: v.union([uuid, v.picklist(ABSENCE_ANSWERS)]),
  section: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,40}$/)),
  text: words,
  when: v.picklist(ABSENCE_TIMES),
});

const plan = v.strictObject({
  id: uuid,
  version: count,
  handedOn: day,
  lines: v.pipe(
    v.array(v.unknown()),
    // Counted before they are looked at one by one.
    v.maxLength(MOST_LINES),
    v.array(line),
    v.check((lines) => new Set(lines.map(({ id }) => id)).size === lines.length),
  ),
});

const mark = v.strictObject({ done: v.boolean(), by: words, on: day, note: words, rev: count });
const writers = v.pipe(
  v.record(uuid, mark),
  v.check((all) => Object.keys(all).length <= MOST_WRITERS),
);
const marks = v.pipe(
  v.record(v.union([uuid, v.picklist(ABSENCE_ANSWERS)]), writers),
  v.check((all) => Object.keys(all).length <= 2 * MOST_LINES),
);

const fileSchema = v.strictObject({ plan, marks, takenOn: v.nullable(day), handedBackOn: v.nullable(day) });

/** The plan as a file. It is given the plan and nothing else: what is not handed in here cannot be in the file. */
export function sealPlan(
  own: AbsencePlan,
  today: string,
  passphrase: string,
  rounds: number,
): Promise<string> {
  return write(
    { plan: handedPlan(own, today), marks: {}, takenOn: null, handedBackOn: null },
    passphrase,
    rounds,
  );
}

/** What was done of a plan, as a file: for a colleague who goes on, or for whose plan it is. */
export function sealTakeover(
  { plan: taken, marks: set, takenOn, handedBackOn }: Takeover,
  passphrase: string,
  rounds: number,
): Promise<string> {
  return write({ plan: taken, marks: set, takenOn, handedBackOn }, passphrase, rounds);
}

/** The schema picks field by field, and refuses to write what it would not read. */
const write = (file: AbsenceFile, passphrase: string, rounds: number): Promise<string> =>
  writeSealedFile(
    { kind: KIND, schema: SCHEMA },
    JSON.stringify(v.parse(fileSchema, file)),
    passphrase,
    rounds,
  );

/** Looks at a file that somebody was given, before any words are asked for. Computes nothing. */
export function readAbsenceFile(text: string): Result<SealedFile, AbsenceFileFault> {
  const file = readSealedFile(text);
  if (!file.ok) return file;
  if (file.value.header.kind !== KIND) return fail('other-kind');
  return file.value.header.schema > SCHEMA ? fail('newer-version') : file;
}

/** Opens a file. All of it is ours, or it is refused. */
export async function openAbsenceFile(
  file: SealedFile,
  passphrase: string,
  looksLikeCpr: (text: string) => boolean,
): Promise<Result<AbsenceFile, AbsenceFileFault>> {
  const opened = await openSealedFile(file, passphrase);
  if (!opened.ok) return opened;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), opened.value);
  if (!read.success) return fail('damaged');
  return textsOf(read.output).some(looksLikeCpr) ? fail('looks-like-cpr') : ok(read.output);
}

/** Every text in a plan and its marks that somebody wrote. */
export function textsOf({
  plan: handed,
  marks: set,
}: { plan: Pick<HandedPlan, 'lines'> } & Pick<AbsenceFile, 'marks'>) {
  const said = Object.values(set).flatMap((writers) => Object.values(writers));
  return [...handed.lines.map(({ text }) => text), ...said.flatMap(({ by, note }) => [by, note])];
}
