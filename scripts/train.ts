/**
 * `npm run train`: learns from the invented notes and the examples of the rules which words go with which topic, and
 * writes `content/classifier.json`. Takes about half a minute, and gives the same file for the same notes. What is
 * kept aside is not learned from. `--without=BANK` leaves a bank out and writes to `--to=FILE`: how what is shipped was
 * measured before (docs/decisions/0023-classifier.md).
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUCKETS, createEngine, createStretchReader } from '../lib/engine';
import type { PackedClassifier } from '../lib/model';
import { classifierFile, compiledRulesOf, readContent } from '../lib/pack';
import { BANKS } from './score/banks';
import { learn } from './train/learn';
import { guessBy, packWeights } from './train/pack';
import { holdsIn, label, lessonOf, type Source, sourcesOf } from './train/taught';

const root = resolve(import.meta.dirname, '..');
const options = process.argv.slice(2);
const optionOf = (name: string) => options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1];
const without = optionOf('without')?.split(',') ?? [];
const to = optionOf('to') ?? classifierFile(root);

/** Third persons are known by their names. */
const NO_TOPIC = 'third-party';
/** How often the examples of rules are read beside each note, so that rules keep what they promise. */
const TIMES = 3;
/** Examples that the classifier breaks are read more often; so many times it is tried. */
const MOST_AGAIN = 6;
/** One round is enough to tell which sentence of a note carries its topic. */
const FIRST_ROUNDS = 2;

const { rules, classifier: _before, ...content } = readContent(root);
const topics = [...new Set(rules.filter(({ kind }) => kind === 'topic').map(({ topic }) => topic))]
  .filter((topic) => topic !== NO_TOPIC)
  .sort();
const frames = compiledRulesOf({ ...content, rules });
const read = createStretchReader(frames);
const lessonsOf = (sources: readonly Source[]) => sources.map((one) => lessonOf(one, read(one.text)));
const notes = (['dev', 'fresh', 'sentences', 'second-round', 'third-round'] as const)
  .filter((bank) => !without.includes(bank))
  .flatMap((bank) => BANKS[bank]());
const examples = without.includes('rules') ? [] : rules.flatMap(sourcesOf);
const lessons = lessonsOf([...notes, ...Array.from({ length: TIMES }, () => examples).flat()]);

function teach(): PackedClassifier {
  const first = learn(label(lessons, topics, null), BUCKETS, topics.length, FIRST_ROUNDS);
  return packWeights(topics, learn(label(lessons, topics, guessBy(first)), BUCKETS, topics.length));
}

const holdsByFrames = holdsIn(createEngine(frames));
/** What rules promise: by their frames, or by what is learned. */
const promised = rules.flatMap((rule) =>
  sourcesOf(rule).filter((example) => rule.learned || holdsByFrames(example)),
);
let packed = teach();
for (let again = 0; again < MOST_AGAIN; again++) {
  const holds = holdsIn(createEngine({ ...frames, classifier: packed }));
  const broken = promised.filter((example) => !holds(example));
  if (broken.length === 0) break;
  console.log(`It breaks ${broken.length} examples of rules, and reads them again.`);
  for (let time = 0; time < TIMES; time++) lessons.push(...lessonsOf(broken));
  packed = teach();
}
writeFileSync(to, `${JSON.stringify(packed)}\n`);
console.log(`${to}: ${lessons.length} texts, ${topics.length} topics, ${packed.weights.length} weights`);
