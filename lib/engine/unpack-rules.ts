import {
  type CompiledFrame,
  type CompiledRules,
  type LinkedPhrase,
  mapNameLists,
  type PackedLists,
  type PackedNumbers,
  type PackedPhrases,
  type PackedRules,
  PHRASE_LENGTHS,
} from '@/lib/model';
import { NumberReader } from './packed/number-reader';
import { unpackWords } from './packed/unpack-words';

/** The rules as the engine takes them. Frames have lost their ids, which are for maintainers, and are counted. */
export function unpackRules(packed: PackedRules): CompiledRules {
  const words = unpackWords(packed.words);
  const slotsOfSlots = unpackLists(packed.slotsOfSlots);
  const wordsOfSlots = slotsOfSlots.map((): number[] => []);
  for (const [word, slots] of unpackLists(packed.slotsOfWords).entries()) {
    for (const slot of slots) wordsOfSlots[slot]?.push(word);
  }
  const phrases = unpackPhrases(packed.phrases);
  const slots = slotsOfSlots.map((held, slot) => ({
    words: wordsOfSlots[slot] ?? [],
    slots: held,
    phrases: phrases[slot] ?? [],
  }));
  const numbers = new NumberReader(packed.frames);
  const rules = packed.rules.map((head, at) => ({
    ...head,
    frames: Array.from({ length: numbers.next() }, (_, frame) => readFrame(numbers, frame)),
    unless: phrases[slots.length + at] ?? [],
  }));
  const context = packed.context.map((head, at) => ({
    ...head,
    phrases: phrases[slots.length + rules.length + at] ?? [],
  }));
  const names = packed.names && mapNameLists(packed.names, unpackWords);
  const references = {
    ...packed.references,
    kinds: packed.references.kinds.map(({ pronouns, meant }) => ({
      pronouns: unpackWords(pronouns),
      meant: unpackWords(meant),
    })),
  };
  return { words, slots, rules, context, references, ...(names ? { names } : {}) };
}

function unpackLists({ counts, steps }: PackedLists): number[][] {
  const lists: number[][] = [];
  const lengths = new NumberReader(counts);
  const numbers = new NumberReader(steps);
  while (!lengths.isAtEnd) {
    let number = 0;
    lists.push(Array.from({ length: lengths.next() }, () => (number += numbers.next())));
  }
  return lists;
}

function unpackPhrases({ often, seldom, shapes, links }: PackedPhrases): LinkedPhrase[][] {
  const linkOf = [...readAll(often), ...readSteps(seldom)];
  const lists: LinkedPhrase[][] = [];
  const numbers = new NumberReader(shapes);
  const own = new NumberReader(links);
  while (!numbers.isAtEnd) {
    let before: readonly number[] = [];
    const phrases = Array.from({ length: numbers.next() }, () => {
      const shape = numbers.next();
      const shared = Math.floor(shape / PHRASE_LENGTHS);
      const phrase = before.slice(0, shared);
      for (let fresh = shape % PHRASE_LENGTHS, first = before[shared] ?? 0; fresh > 0; fresh--, first = 0) {
        phrase.push(first + own.next());
      }
      before = phrase;
      return phrase.map((number) => linkOf[number] ?? 0);
    });
    lists.push(phrases);
  }
  return lists;
}

function readAll(packed: PackedNumbers): number[] {
  const numbers = new NumberReader(packed);
  const all: number[] = [];
  while (!numbers.isAtEnd) all.push(numbers.next());
  return all;
}

function readSteps(packed: PackedNumbers): number[] {
  let number = 0;
  return readAll(packed).map((step) => (number += step));
}

function readFrame(numbers: NumberReader, at: number): CompiledFrame {
  const slots = Array.from({ length: numbers.next() }, () => numbers.next());
  const anchor = slots[numbers.next()] ?? 0;
  const within = numbers.next();
  const signs = numbers.next();
  const without = numbers.next();
  return {
    id: String(at + 1),
    slots,
    anchor,
    within,
    negation: signs & 1 ? 'content' : 'context',
    history: signs & 2 ? 'content' : 'context',
    without: without === 0 ? null : without - 1,
  };
}
