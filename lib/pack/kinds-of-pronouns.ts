import type { CompiledReferences, RuleSet } from '../model';

const PRONOUN = 'pronoun-';
const MEANT = 'meant-';

/** The word groups `pronoun-she` and `meant-she`, and those like them, with the groups they name spelled out. */
export function kindsOf(words: RuleSet['words']): CompiledReferences['kinds'] {
  return Object.keys(words)
    .filter((group) => group.startsWith(PRONOUN))
    .map((group) => ({
      pronouns: sortedOnce(words[group] ?? []),
      meant: sortedOnce(wordsIn(`${MEANT}${group.slice(PRONOUN.length)}`, words)),
    }));
}

const sortedOnce = (words: readonly string[]) => [...new Set(words)].sort();

/** The words of a group and of those it names; only whole ones. */
function wordsIn(group: string, words: RuleSet['words']): string[] {
  return (words[group] ?? []).flatMap((word) =>
    word.startsWith('@') ? wordsIn(word.slice(1), words) : word,
  );
}
