import type { ContextTrigger, PackedRules, PackedWords, Rule, RuleSet } from '../model';

type Bare = Omit<RuleSet, 'rules'> & { readonly rules: readonly Omit<Rule, 'examples'>[] };

/** Packs a rule set for shipping; `unpackRules` of the engine is its other half. */
export function packRules({ rules, words, context, names }: Bare): PackedRules {
  return {
    rules: rules.map(({ id, kind, topic, card, identifier, frames, unless }) => ({
      id,
      kind,
      topic,
      card,
      ...(identifier ? { identifier } : {}),
      ...(frames
        ? {
            frames: frames.map(({ slots, without, ...frame }) => ({
              ...frame,
              slots: slots.map(pack),
              ...(without ? { without: pack(without) } : {}),
            })),
          }
        : {}),
      ...(unless ? { unless: pack(unless) } : {}),
    })),
    words: Object.fromEntries(Object.entries(words).map(([group, list]) => [group, pack(list)])),
    context: packContext(context),
    ...(names ? { names } : {}),
  };
}

/** Sorted, so that what begins alike stands together: that is what gzip lives on. The order means nothing. */
function pack(words: readonly string[]): PackedWords {
  return [...new Set(words)].sort().join('|');
}

function packContext(triggers: readonly ContextTrigger[]): PackedRules['context'] {
  const alike = new Map<string, ContextTrigger[]>();
  for (const trigger of triggers) {
    const { effect, direction, reach, topics = [] } = trigger;
    const key = `${effect} ${direction} ${reach} ${topics.join()}`;
    alike.set(key, [...(alike.get(key) ?? []), trigger]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, words: pack(group.map(({ words }) => words)) }] : [];
  });
}
