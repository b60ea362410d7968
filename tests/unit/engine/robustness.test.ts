import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine';
import { loadRules } from '../../support/rules';

const { ruleSet, compiled, rules } = loadRules();
const engine = createEngine(compiled);

/** A small generator with a seed (mulberry32), so that a failure can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ODD = [
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u202E',
  '\u200F',
  '\uFEFF',
  'a\u030A',
  '👩🏽‍🦰',
  '\u0301\u0301',
  'ﷺ',
  'İ',
  'ß',
];
const MARKS = [' ', '  ', '\n', '\r\n', '\t', '.', ', ', ': ', '?', '!', '-', "'", '"', '@', '/', '…', '*'];
const WORDS = rules.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split(' ')));

function oddText(seed: number): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: 120 }, () =>
    pick([pick(ODD), pick(MARKS), pick(WORDS), pick(WORDS), ' ']),
  ).join('');
}

test('whatever the text, findings lie in it, in order, one mark a topic', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const text = oddText(seed);
    const findings = engine.evaluate(text);
    let last = 0;
    const ends = new Map<string, number>();
    for (const { start, end, topic, because } of findings) {
      expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(last);
      expect(start).toBeGreaterThanOrEqual(ends.get(topic) ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      for (const word of because.words) {
        expect(word.start).toBeGreaterThanOrEqual(start);
        expect(word.end).toBeLessThanOrEqual(end);
      }
      last = start;
      ends.set(topic, end);
    }
  }
});

test('a finding is in the same place behind emoji, marks and lone surrogates', () => {
  const note = 'Hun siger, at hun ikke orker at leve længere. Ring 22 22 22 22.';
  const plain = engine.evaluate(note);
  expect(plain).toHaveLength(2);
  for (const odd of ODD) {
    const before = `${odd}. `;
    const moved = engine.evaluate(before + note);
    expect(moved.map(({ start }) => start - before.length)).toEqual(plain.map(({ start }) => start));
    expect(moved.map(({ end }) => end - before.length)).toEqual(plain.map(({ end }) => end));
  }
});

describe('a megabyte of', () => {
  test.each(['a', '@', '1', '22 ', '\n', '\u0000', '\uD800', 'a\u030A', 'a.', 'barn slog ', 'ikke, '])(
    '%j',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(() => engine.evaluate(text)).not.toThrow();
    },
    20_000,
  );
});

test('the work grows with the text, not with its square', () => {
  // Counted, not timed: words are asked for through a Map, what is found is pushed, and to weigh a trigger is to ask
  // which word of the match is the last.
  const { get } = Map.prototype;
  const { at, push } = Array.prototype;
  const workFor = (text: string) => {
    let work = 0;
    Map.prototype.get = function (key) {
      work++;
      return get.call(this, key);
    };
    Array.prototype.at = function (index) {
      work++;
      return at.call(this, index);
    };
    Array.prototype.push = function (...items: unknown[]) {
      work++;
      return push.apply(this, items);
    };
    try {
      engine.evaluate(text);
    } finally {
      Object.assign(Map.prototype, { get });
      Object.assign(Array.prototype, { at, push });
    }
    return work;
  };
  for (const part of [
    'Barn slog ikke i går hvis selvmord ',
    'Hun gik. ',
    'hej ',
    '22 22 22 22 ',
    'a@b.dk ',
  ]) {
    const small = workFor(part.repeat(500));
    const large = workFor(part.repeat(5000));
    expect(large / Math.max(small, 1), part).toBeLessThanOrEqual(11);
  }
  // To count is many times slower than to read, and a machine that builds may have much else to do.
}, 60_000);

test('no topic rule is built on a word group that does not exist', () => {
  const groups = Object.keys(ruleSet.words);
  const used = [
    ...rules.flatMap(({ frames = [], unless = [] }) => [
      ...frames.flatMap(({ slots, without = [] }) => [...slots.flat(), ...without]),
      ...unless,
    ]),
    ...Object.values(ruleSet.words).flat(),
    ...ruleSet.context.map(({ words }) => words),
  ]
    .flatMap((words) => words.split(' '))
    .filter((word) => word.startsWith('@'));
  expect(used.filter((word) => !groups.includes(word.slice(1)))).toEqual([]);
  // Asked for by the engine itself.
  const isForPronouns = (group: string) => /^(?:pronoun|meant)-/.test(group);
  expect(groups.filter((group) => !used.includes(`@${group}`) && !isForPronouns(group))).toEqual([]);
});
