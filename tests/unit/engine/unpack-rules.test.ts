import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, unpackRules } from '@/lib/engine';
import { NumberReader } from '@/lib/engine/packed/number-reader';
import { unpackWords } from '@/lib/engine/packed/unpack-words';
import type { CompiledRules } from '@/lib/model';
import { toLists } from '@/lib/pack/number-lists';
import { packRules } from '@/lib/pack/pack-rules';
import { packWords } from '@/lib/pack/pack-words';
import { writeNumbers } from '@/lib/pack/write-numbers';
import { loadRules } from '../../support/rules';

const { ruleSet, compiled, rules } = loadRules();
const packed = JSON.stringify(packRules(compiled));
const unpacked = unpackRules(JSON.parse(packed));

/** The order of phrases means nothing; frames are shipped without their ids. */
const whatMatters = ({ phrases, rules: own, labels: _labels, ...others }: CompiledRules) => ({
  ...others,
  phrases: phrasesOf(phrases)
    .map(({ owner, links }) => `${owner}: ${links}`)
    .sort(),
  rules: own.map((rule) => ({ ...rule, frames: rule.frames.map(({ id: _id, ...frame }) => frame) })),
});
const phrasesOf = ({ links, owners }: CompiledRules['phrases']) =>
  toLists(links).map((phrase, at) => ({ owner: owners[at] ?? -1, links: phrase }));

test('what is unpacked is what was compiled', () => {
  expect(whatMatters(unpacked)).toEqual(whatMatters(compiled));
});

test('what was compiled is what is written: each word group, spelled out again', () => {
  const { words, labels = [] } = compiled;
  const slotsOfWords = toLists(compiled.slotsOfWords);
  const slotsOfSlots = toLists(compiled.slotsOfSlots);
  const phrases = phrasesOf(compiled.phrases);
  const spell = (link: number) => words[link] ?? labels[link - words.length];
  const groups = slotsOfSlots.flatMap((_held, at) =>
    labels[at]?.startsWith('@') && !labels[at].includes(' ') ? [at] : [],
  );
  expect(groups.length).toBeGreaterThan(400);
  for (const at of groups) {
    const written = ruleSet.words[labels[at]?.slice(1) ?? ''] ?? [];
    const spelled = [
      ...words.filter((_word, word) => slotsOfWords[word]?.includes(at)),
      ...(slotsOfSlots[at] ?? []).map((slot) => labels[slot]),
      ...phrases.filter(({ owner }) => owner === at).map(({ links }) => links.map(spell).join(' ')),
    ];
    expect(new Set(spelled), labels[at]).toEqual(new Set(written.map(normalise)));
  }
});

const normalise = (words: string) =>
  words
    .split(/\s+/)
    .map((word) => (/^[@<]/.test(word) ? word : word.normalize('NFC').toLowerCase()))
    .join(' ');

test('what was packed for shipping reads as it did before', () => {
  const shipped = createEngine(unpacked);
  const whole = createEngine(compiled);
  const withoutFrames = (text: string, { evaluate }: typeof whole) =>
    evaluate(text).map((finding) => ({ ...finding, because: { ...finding.because, frame: '' } }));
  for (const { text } of rules.flatMap(({ examples }) => examples)) {
    expect(withoutFrames(text, shipped), text).toEqual(withoutFrames(text, whole));
  }
}, 60_000);

test('titles, suggestions, examples and the names of frames are not shipped with the words', () => {
  expect(packed).not.toMatch(/"(?:title|suggestion|reason|examples|labels)"/);
  expect(packed).not.toContain(rules.find(({ frames }) => frames)?.frames?.[0]?.id);
});

test('numbers come back as they were written, in a text that any quotes can hold', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), (numbers) => {
      const text = writeNumbers(numbers);
      expect(text).not.toMatch(/["'`\\$<]/);
      const reader = new NumberReader(text);
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test('words come back as they were packed', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'å', '*', '-', ' ', '.'),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});
