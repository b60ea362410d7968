import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine';
import type { ContextTrigger, Rule } from '@/lib/model';
import { compileRules } from '@/lib/pack';

const trigger = (
  words: string,
  effect: ContextTrigger['effect'],
  direction: ContextTrigger['direction'],
  reach: ContextTrigger['reach'] = 0,
) => ({ words, effect, direction, reach }) satisfies ContextTrigger;

const context = [
  trigger('ikke', 'negated', 'before', 3),
  trigger('ikke kun', 'none', 'both'),
  trigger('benægt*', 'negated', 'before'),
  trigger('nej', 'negated', 'after', 1),
  trigger('måske', 'possible', 'before', 4),
  trigger('tidligere', 'historic', 'both'),
  trigger('som barn', 'historic', 'both'),
  trigger('nu', 'current', 'both'),
  trigger('hvis', 'hypothetical', 'before'),
  trigger('kalder sig', 'quoted', 'before', 4),
  trigger('øvelse', 'hypothetical', 'before', 'sentence'),
  trigger('det passer ikke', 'negated', 'next'),
  trigger('det er længe siden', 'historic', 'next'),
];

const topicRule = (id: string, frames: NonNullable<Rule['frames']>, unless: string[] = []) => ({
  id,
  kind: 'topic' as const,
  topic: 'fire',
  card: 'fire.warning',
  title: { da: 'Ild', en: 'Fire' },
  frames,
  unless,
});

const engine = createEngine(
  compileRules({
    words: { flame: ['ild', 'flamme*', '@bonfire'], bonfire: ['*bål', '@flame'] },
    context,
    rules: [
      topicRule(
        'child-and-fire',
        [{ id: 'both', slots: [['barn', 'børn*'], ['@flame']], within: 5 }],
        ['brændt barn'],
      ),
      topicRule('fire', [{ id: 'blaze', slots: [['brand*']] }]),
      topicRule('no-water', [{ id: 'dry', slots: [['ikke'], ['vand']], negation: 'content' }]),
      topicRule('told', [{ id: 'tells', slots: [['fortalte'], ['pejs*']], history: 'content' }]),
      topicRule('candle', [
        {
          id: 'lit',
          slots: [['stearinlys*'], ['tænd* op', 'sæt* @flame til']],
          within: 8,
          without: ['kirke*'],
        },
      ]),
      {
        ...topicRule('firebug', [{ id: 'word', slots: [['pyroman*', 'flammetosse*']] }]),
        kind: 'language' as const,
        topic: 'language',
      },
    ],
  }),
);

const read = (text: string) =>
  engine.evaluate(text).map(({ start, end, certainty }) => [text.slice(start, end), certainty]);

describe('frames', () => {
  test('slots are met in any order, tightest first, within the window', () => {
    expect(read('Ild så barn og barn')).toEqual([['Ild så barn', 'affirmed']]);
    expect(read('barn et to tre fire ild')).toEqual([]);
    expect(read('Barn. Ild.')).toEqual([]);
    expect(read('barn ild, barn flammer')).toHaveLength(2);
  });

  test('words in a row meet a slot together, and only in their order', () => {
    expect(read('Med stearinlys tændte han op')).toEqual([]);
    expect(read('Et stearinlys og hun tænder op')).toEqual([['stearinlys og hun tænder op', 'affirmed']]);
    expect(read('op tænder hun et stearinlys')).toEqual([]);
    expect(read('Stearinlyset satte flammer til, sætter flammer til')).toHaveLength(1);
  });

  test('is silent where a word stands that must not', () => {
    expect(read('Stearinlys i kirken, hun tænder op')).toEqual([]);
    expect(
      read('Kirken lå langt væk fra alt det her hjemme, hvor stearinlys gjorde at hun tænder op'),
    ).toHaveLength(1);
  });

  test('a group may hold another, and even itself', () => {
    expect(read('Børnene ved sankthansbål')).toEqual([['Børnene ved sankthansbål', 'affirmed']]);
  });

  test('a phrase that only looks like it is left alone', () => {
    expect(read('brændt barn skyr ild')).toEqual([]);
  });

  test('a time of life is no person', () => {
    expect(read('Som barn så han ild')).toEqual([]);
  });

  test.each(['BRANDEN', 'bra-nden', 'Brandens'])('%j is a spelling of a known word', (text) => {
    expect(read(text)).toEqual([[text, 'affirmed']]);
  });

  test.each([
    'stearinnlys tænder op',
    'sterinlys tænder op',
    'stearinlyz tænder op',
    'stearinlisene tænder op',
  ])('%j is read in spite of a slip', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  test.each(['brant', 'brnd', 'srearinlys tænder op', 'sterilys tænder op'])(
    '%j is not guessed at',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('ae, oe and aa, and å as two characters, are found', () => {
    expect(read('Boern ved baal')).toHaveLength(1);
    expect(read('Børn ved ba\u030Al')).toEqual([['Børn ved ba\u030Al', 'affirmed']]);
  });
});

describe('context', () => {
  test.each([
    ['Der var ikke brand', 'negated'],
    ['Der var ikke kun brand', 'affirmed'],
    ['Der var ikke en to tre brand', 'affirmed'],
    ['Hun var ikke vred, men så brand', 'affirmed'],
    ['Benægter, at der nogen sinde har været en lille brand', 'negated'],
    ['Brand: nej', 'negated'],
    ['Måske var der brand', 'possible'],
    ['Tidligere brand', 'historic'],
    ['Brand tidligere', 'historic'],
    ['Tidligere brand og nu', 'affirmed'],
    ['Hvis der er brand', 'hypothetical'],
    ['Hvis du går, tænder jeg en brand', 'affirmed'],
    ['Hvis der ikke er brand', 'negated'],
    ['Ikke nu. Brand.', 'affirmed'],
  ])('%j is %s', (text, certainty) => {
    expect(read(text).map(([, found]) => found)).toEqual([certainty]);
  });

  test.each([
    ['Får hun lyst til brand, ringer hun', 'hypothetical'],
    ['Kommer der brand, så gå', 'hypothetical'],
    ['Opstår der brand, kontaktes vagten', 'hypothetical'],
    ['Skulle der komme brand', 'hypothetical'],
    ['Siger hun så brand, græder', 'affirmed'],
    ['Ser hun brand?', 'affirmed'],
    ['Borger ser brand, evakueres', 'affirmed'],
    ['Ser brand, så vi ringer', 'affirmed'],
    ['Ser hun brand, så vi ringer', 'affirmed'],
    ['Opdager Peter brand, ringer han', 'hypothetical'],
    ['Skulle til læge, men så brand', 'affirmed'],
  ])('%j is %s: the verb that comes first in both halves says "if"', (text, certainty) => {
    expect(read(text).map(([, found]) => found)).toEqual([certainty]);
  });

  test.each([
    ['Øvelse: hun ser en brand', 'hypothetical'],
    ['Der var brand. Det passer ikke, sagde han', 'negated'],
    ['Der var brand. Det er længe siden', 'historic'],
    ['Der var brand. Han siger: det passer ikke', 'affirmed'],
    ['Der var brand.\n\nDet passer ikke', 'affirmed'],
    ['Brand, når hun ikke sover', 'affirmed'],
    ['Brand, og hun ikke sover', 'affirmed'],
    ['Det gik ikke, hvor der var brand', 'affirmed'],
    ['Det er ikke nogen, der brand', 'negated'],
  ])('%j is %s', (text, certainty) => {
    expect(read(text).map(([, found]) => found)).toEqual([certainty]);
  });

  test('a time behind what is told belongs to it, where the frame says so', () => {
    expect(read('Jeg fortalte om pejsen tidligere')).toEqual([['fortalte om pejsen', 'affirmed']]);
    expect(read('Tidligere fortalte jeg om pejsen')).toEqual([['fortalte jeg om pejsen', 'historic']]);
  });

  test('affirmed and possible findings alert, the others are quiet', () => {
    const alerts = ['Brand', 'Måske brand', 'Ikke brand', 'Tidligere brand', 'Hvis brand'].map(
      (text) => engine.evaluate(text)[0]?.alert,
    );
    expect(alerts).toEqual([true, true, false, false, false]);
  });

  test('a negation that is the content is part of what was found', () => {
    expect(read('Han drak ikke vand')).toEqual([['ikke vand', 'affirmed']]);
  });
});

describe('language', () => {
  test('is a finding where the writer says it', () => {
    expect(read('Han er en pyroman')).toEqual([['pyroman', 'affirmed']]);
  });

  test.each([
    'Hun råbte "din pyroman" ad ham',
    'Hun råbte »pyroman« ad ham',
    'Kalder sig en pyroman',
    'Han er ikke pyroman',
  ])('%j is none: somebody else says it, or it is said not to be', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a quotation mark that is never closed does not hide the rest', () => {
    expect(read('Sagde "ja tak.\nHan er pyroman')).toHaveLength(1);
  });
});

describe('findings', () => {
  test('say why in offsets alone', () => {
    const text = '🔥 Måske såes barn ved ild.';
    const [finding] = engine.evaluate(text);
    expect(finding).toEqual({
      start: text.indexOf('barn'),
      end: text.indexOf('.'),
      ruleId: 'child-and-fire',
      card: 'fire.warning',
      kind: 'topic',
      topic: 'fire',
      certainty: 'possible',
      alert: true,
      because: {
        frame: 'both',
        words: [
          { start: 14, end: 18 },
          { start: 23, end: 26 },
        ],
        context: [{ start: 3, end: 8 }],
      },
    });
  });

  test('of one topic that overlap become one mark, the most telling', () => {
    expect(engine.evaluate('barn så brand og ild').map(({ ruleId }) => ruleId)).toEqual(['child-and-fire']);
  });

  test('come in text order and are the same each time', () => {
    const text = 'Brand. Barn ved ild. Ikke brand.';
    const findings = engine.evaluate(text);
    expect(findings.map(({ start }) => start)).toEqual([0, 7, 26]);
    expect(engine.evaluate(text)).toEqual(findings);
  });
});
