import type { PackedRules, PackedWords, RuleSet } from '@/lib/model';

/** The rule set as the engine takes it. */
export function unpackRules({ rules, words, context, names }: PackedRules): RuleSet {
  return {
    rules: rules.map(({ frames, unless, ...rule }) => ({
      ...rule,
      ...(frames
        ? {
            frames: frames.map(({ slots, without, ...frame }) => ({
              ...frame,
              slots: slots.map(unpack),
              ...(without ? { without: unpack(without) } : {}),
            })),
          }
        : {}),
      ...(unless ? { unless: unpack(unless) } : {}),
    })),
    words: Object.fromEntries(Object.entries(words).map(([group, list]) => [group, unpack(list)])),
    context: context.flatMap((alike) => unpack(alike.words).map((one) => ({ ...alike, words: one }))),
    ...(names ? { names } : {}),
  };
}

const unpack = (words: PackedWords): string[] => words.split('|');
