import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUCKETS, createEngine, createExplainer, createStretchReader, unpackRules } from '@/lib/engine';
import { NO_WEIGHT, type PackedClassifier } from '@/lib/model';
import { packRules } from '@/lib/pack';
import { loadRules } from '../../support/rules';

const { compiled } = loadRules();
const { classifier, ...frames } = compiled;
const [byFrames, byBoth] = [createEngine(frames), createEngine(compiled)];
const BLOW = 'Manden slog hende med en bøjle.';

/** A classifier that knows one topic, and only what every sentence begins with: the logarithm of the odds. */
function alwaysThinking(topic: string, odds: number): PackedClassifier {
  return {
    topics: [topic],
    biases: [odds * 100],
    step: 1,
    doubts: [-2],
    sure: 2,
    weights: NO_WEIGHT.repeat(BUCKETS),
  };
}
const thinking = (topic: string, odds: number) =>
  createEngine({ ...frames, classifier: alwaysThinking(topic, odds) });

test('there is one, it fits the buckets, and it knows a rule for each topic', () => {
  expect(classifier?.weights).toHaveLength(BUCKETS * (classifier?.topics.length ?? 0));
  const learned = compiled.rules.filter((rule) => rule.learned).map(({ topic }) => topic);
  expect(learned.sort()).toEqual([...(classifier?.topics ?? [])]);
});

test('it is shipped as it is', () => {
  expect(unpackRules(packRules(compiled)).classifier).toEqual(classifier);
});

describe('a finding of a frame', () => {
  test('is lowered to a quiet one where the classifier doubts it, and nothing else of it changes', () => {
    const [before] = byFrames.evaluate(BLOW);
    expect(before).toMatchObject({ topic: 'violence', alert: true });
    expect(thinking('violence', -30).evaluate(BLOW)).toEqual([{ ...before, alert: false }]);
  });

  test('stays where it thinks so too, and where the topic is none of its own', () => {
    expect(thinking('violence', 0).evaluate(BLOW)).toEqual(byFrames.evaluate(BLOW));
    expect(thinking('threat', -30).evaluate(BLOW)).toEqual(byFrames.evaluate(BLOW));
  });

  test('of wording, a number or a name is not asked about', () => {
    const text = 'Naboen Benno er et brokkehoved, cpr 070785-1233.';
    expect(byFrames.evaluate(text).length).toBeGreaterThan(1);
    expect(thinking('language', -30).evaluate(text)).toEqual(byFrames.evaluate(text));
  });
});

describe('what no frame found', () => {
  const scene = 'Ved siden af sengen lå der breve til dem alle sammen, og nøglerne lå øverst.';

  test('is not marked for a guess that no word carries', () => {
    expect(thinking('violence', 30).evaluate(scene)).toEqual(byFrames.evaluate(scene));
  });

  const raised = (text: string) => byBoth.evaluate(text).filter(({ because }) => because.frame === 'learned');

  test('is marked as possible, on the words that carried it', () => {
    const examples = loadRules()
      .rules.filter((rule) => rule.learned)
      .flatMap((rule) => rule.examples.filter(({ span }) => span !== undefined));
    const found = examples.flatMap(({ text }) => raised(text).map((finding) => ({ text, finding })));
    expect(found.length).toBeGreaterThan(60);
    for (const { finding } of found) {
      expect(finding).toMatchObject({ certainty: 'possible', alert: true });
      expect(finding.because.words.at(0)?.start).toBe(finding.start);
      expect(finding.because.words.at(-1)?.end).toBe(finding.end);
      expect(finding.because.words.length).toBeLessThanOrEqual(6);
    }
  });

  test.each([
    ['a condition', 'Hvis ', ''],
    ['a time long ago', 'For ti år siden var det sådan: ', ''],
    ['a denial', 'Det er ikke sådan, at ', ''],
    ['a denial in the sentence behind', '', ' Det passer ikke.'],
  ])('is left alone with %s', (_what, before, behind) => {
    const affirmed = loadRules()
      .rules.filter((rule) => rule.learned)
      .flatMap((rule) => rule.examples.flatMap(({ text, span }) => (span === undefined ? [] : text)))
      .filter((text) => !/[.!?»"] |i går|i dag|nu|igen/.test(text) && raised(text).length > 0)
      .map((text) => text.charAt(0).toLowerCase() + text.slice(1));
    expect(affirmed.length).toBeGreaterThan(20);
    const still = affirmed.filter((text) => raised(`${before}${text}${behind}`).length > 0);
    expect(still).toEqual([]);
  });
});

test('a guess outlives a denial that speaks of something else in its sentence', () => {
  const text = 'Vi spiste ikke kage, og svigersønnen river fat i nakken på den lille, når mælken vælter.';
  const found = byBoth.evaluate(text).filter(({ because }) => because.frame === 'learned');
  expect(found.map(({ topic, alert }) => ({ topic, alert }))).toEqual([
    { topic: 'child-concern', alert: true },
  ]);
});

test('a name, a number or another person teaches and tells nothing', () => {
  const read = createStretchReader(frames);
  const features = (text: string) => read(text).map((stretch) => [...stretch.features]);
  expect(features('Naboen Benno kom kl. 14.')).toEqual(features('Naboen Karla kom kl. 9.'));
  expect(features('Naboen Benno kom kl. 14.')).not.toEqual(features('Naboen Benno gik kl. 14.'));
});

test('a minute of dictation is judged in stretches: what is said in its middle does not drown', () => {
  const talk = 'og så drak vi kaffe og talte om vejret og om haven og om alt det andet ';
  const [alone] = createStretchReader(frames)(BLOW);
  expect(alone).toBeDefined();
  expect(createStretchReader(frames)(talk.repeat(4)).length).toBeGreaterThan(2);
  const loud = byBoth.evaluate(`${talk.repeat(3)}manden slog hende med en bøjle ${talk.repeat(3)}`);
  expect(loud).toContainEqual(expect.objectContaining({ topic: 'violence', alert: true }));
});

test('explaining tells what was thought, and by which words', () => {
  const explain = createExplainer(compiled);
  const [sentence] = explain(BLOW);
  const opinion = sentence?.opinions.find(({ topic }) => topic === 'violence');
  expect(opinion?.verdict).toBe('kept');
  expect(opinion?.words.join(' ')).toContain('manden');
});

test('the work of a sentence without stops stays bounded, and findings lie in it', () => {
  const words = fc.array(fc.constantFrom('slog', 'hende', 'ikke', 'barn', 'Benno', '14', 'blåt', 'øje'), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      for (const { start, end } of byBoth.evaluate(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 60 },
  );
});
