import { type CompiledFrame, type CompiledRules, mapNameLists, type PackedRules } from '../model';
import { toLists } from './number-lists';
import { packLists } from './pack-lists';
import { packPhrases } from './pack-phrases';
import { packWords } from './pack-words';
import { writeNumbers } from './write-numbers';

/** Numbers are held in lists of 16 bits. */
const MOST = 0xffff;

/** Packs compiled rules for shipping; `unpackRules` of the engine is its other half. */
export function packRules(compiled: CompiledRules): PackedRules {
  const { words, slotsOfWords, slotsOfSlots, phrases, rules, context, references, names, classifier } =
    compiled;
  const slotCount = slotsOfSlots.starts.length - 1;
  if (words.length + slotCount > MOST || phrases.links.numbers.length > MOST) {
    throw new RangeError('More words and phrases than the engine can count.');
  }
  return {
    rules: rules.map(({ frames: _frames, ...head }) => head),
    context,
    words: packWords(words),
    slotsOfWords: packLists(toLists(slotsOfWords)),
    slotsOfSlots: packLists(toLists(slotsOfSlots)),
    phrases: packPhrases(phrases, {
      owners: slotCount + rules.length + context.length,
      links: words.length + slotCount,
    }),
    frames: writeNumbers(rules.flatMap(({ frames }) => [frames.length, ...frames.flatMap(partsOf)])),
    references: {
      ...references,
      kinds: references.kinds.map(({ pronouns, meant }) => ({
        pronouns: packWords(pronouns),
        meant: packWords(meant),
      })),
    },
    ...(names ? { names: mapNameLists(names, packWords) } : {}),
    ...(classifier ? { classifier } : {}),
  };
}

function partsOf({ slots, anchor, within, negation, history, without }: CompiledFrame): number[] {
  const signs = (negation === 'content' ? 1 : 0) + (history === 'content' ? 2 : 0);
  return [slots.length, ...slots, slots.indexOf(anchor), within, signs, without === null ? 0 : without + 1];
}
