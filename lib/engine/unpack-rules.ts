import { type CompiledFrame, type CompiledRules, mapNameLists, type PackedRules } from '@/lib/model';
import { NumberReader } from './packed/number-reader';
import { unpackLists } from './packed/unpack-lists';
import { unpackPhrases } from './packed/unpack-phrases';
import { unpackWords, unpackWordsInSteps } from './packed/unpack-words';
import { finish, type Steps } from './steps';

/** The rules as the engine takes them. Frames have lost their ids, which are for maintainers, and are counted. */
export const unpackRules = (packed: PackedRules): CompiledRules => finish(unpackRulesInSteps(packed));

/** The same, in steps. */
export function* unpackRulesInSteps(packed: PackedRules): Steps<CompiledRules> {
  const words = yield* unpackWordsInSteps(packed.words);
  const slotsOfWords = yield* unpackLists(packed.slotsOfWords);
  const slotsOfSlots = yield* unpackLists(packed.slotsOfSlots);
  const phrases = yield* unpackPhrases(packed.phrases);
  const numbers = new NumberReader(packed.frames);
  const rules: CompiledRules['rules'][number][] = [];
  for (const head of packed.rules) {
    const frames: CompiledFrame[] = [];
    for (let left = numbers.next(); left > 0; left--) frames.push(readFrame(numbers, frames.length));
    rules.push({ ...head, frames });
    yield;
  }
  const names = packed.names && mapNameLists(packed.names, unpackWords);
  yield;
  const references = {
    ...packed.references,
    kinds: packed.references.kinds.map(({ pronouns, meant }) => ({
      pronouns: unpackWords(pronouns),
      meant: unpackWords(meant),
    })),
  };
  const { context, classifier } = packed;
  return {
    words,
    slotsOfWords,
    slotsOfSlots,
    phrases,
    rules,
    context,
    references,
    ...(names ? { names } : {}),
    ...(classifier ? { classifier } : {}),
  };
}

function readFrame(numbers: NumberReader, at: number): CompiledFrame {
  const slots: number[] = [];
  for (let left = numbers.next(); left > 0; left--) slots.push(numbers.next());
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
