import {
  type CompiledFrame,
  type CompiledRules,
  type CompiledSlot,
  type LinkedPhrase,
  mapNameLists,
  type PackedLists,
  type PackedPhrases,
  type PackedRules,
  PHRASE_LENGTHS,
} from '../model';
import { sortPhrases } from './compile-rules';
import { packWords } from './pack-words';
import { writeNumbers } from './write-numbers';

/** Numbers are held in lists of 16 bits. */
const MOST = 0xffff;

/** Packs compiled rules for shipping; `unpackRules` of the engine is its other half. */
export function packRules({ words, slots, rules, context, references, names }: CompiledRules): PackedRules {
  const phrases = [
    ...slots.map((slot) => slot.phrases),
    ...rules.map(({ unless }) => unless),
    ...context.map((triggers) => triggers.phrases),
  ];
  if (words.length + slots.length > MOST || phrases.flat(2).length > MOST) {
    throw new RangeError('More words and phrases than the engine can count.');
  }
  return {
    rules: rules.map(({ frames: _frames, unless: _unless, ...head }) => head),
    context: context.map(({ phrases: _phrases, ...head }) => head),
    words: packWords(words),
    slotsOfWords: packLists(slotsOf(words.length, slots)),
    slotsOfSlots: packLists(slots.map((slot) => slot.slots)),
    phrases: packPhrases(phrases, words.length + slots.length),
    frames: writeNumbers(rules.flatMap(({ frames }) => [frames.length, ...frames.flatMap(partsOf)])),
    references: {
      ...references,
      kinds: references.kinds.map(({ pronouns, meant }) => ({
        pronouns: packWords(pronouns),
        meant: packWords(meant),
      })),
    },
    ...(names ? { names: mapNameLists(names, packWords) } : {}),
  };
}

function slotsOf(wordCount: number, slots: readonly CompiledSlot[]): number[][] {
  const lists = Array.from({ length: wordCount }, (): number[] => []);
  for (const [at, slot] of slots.entries()) for (const word of slot.words) lists[word]?.push(at);
  return lists;
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const steps = lists.flatMap((list) => list.map((number, at) => number - (list[at - 1] ?? 0)));
  return { counts: writeNumbers(lists.map(({ length }) => length)), steps: writeNumbers(steps) };
}

/** Links that are used so often are named by a short number. */
const OFTEN = 20;

/** Each phrase goes on where it parts from the one before, which has a smaller number there. */
function packPhrases(lists: readonly (readonly LinkedPhrase[])[], linkCount: number): PackedPhrases {
  const uses = new Array<number>(linkCount).fill(0);
  for (const link of lists.flat(2)) uses[link] = (uses[link] ?? 0) + 1;
  const usesOf = (link: number) => uses[link] ?? 0;
  const used = [...uses.keys()].filter((link) => usesOf(link) > 0);
  const often = used.filter((link) => usesOf(link) >= OFTEN).sort((a, b) => usesOf(b) - usesOf(a));
  const numberOf = new Map(
    [...often, ...used.filter((link) => usesOf(link) < OFTEN)].map((link, at) => [link, at]),
  );

  const shapes: number[] = [];
  const links: number[] = [];
  for (const phrases of lists) {
    shapes.push(phrases.length);
    let before: readonly number[] = [];
    for (const phrase of sortPhrases(phrases.map((own) => own.map((link) => numberOf.get(link) ?? 0)))) {
      const shared = sharedLength(before, phrase);
      const fresh = phrase.slice(shared);
      shapes.push(shared * PHRASE_LENGTHS + fresh.length);
      links.push(...fresh.map((link, at) => (at === 0 ? link - (before[shared] ?? 0) : link)));
      before = phrase;
    }
  }
  return {
    often: writeNumbers(often),
    seldom: packLists([used.filter((link) => usesOf(link) < OFTEN)]).steps,
    shapes: writeNumbers(shapes),
    links: writeNumbers(links),
  };
}

function partsOf({ slots, anchor, within, negation, history, without }: CompiledFrame): number[] {
  const signs = (negation === 'content' ? 1 : 0) + (history === 'content' ? 2 : 0);
  return [slots.length, ...slots, slots.indexOf(anchor), within, signs, without === null ? 0 : without + 1];
}

function sharedLength(a: LinkedPhrase, b: LinkedPhrase): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
