import { readReference } from '@/lib/model';
import type { Findable } from './findable';

/** A word, or words that mean something together: stems, without those that choose nothing. */
type Phrase = readonly string[];

/** Phrases that stand for the same: each entry of the word list with its other words. */
export type Synonyms = readonly (readonly Phrase[])[];

/** Gathers the word list's entries; a word or phrase is read to stems by `read`. */
export function gatherSynonyms(findables: readonly Findable[], read: (text: string) => Phrase): Synonyms {
  return findables
    .filter(({ ref, also }) => readReference(ref)?.kind === 'term' && also.length > 0)
    .map(({ title, also }) => [title, ...also].map(read).filter((phrase) => phrase.length > 0));
}

/** What else is meant by a question with these stems in it: the stems said, and the other phrases for them. */
export function otherPhrases(
  asked: ReadonlySet<string>,
  synonyms: Synonyms,
): readonly { readonly said: Phrase; readonly others: readonly Phrase[] }[] {
  return synonyms.flatMap((group) =>
    group
      .filter((phrase) => phrase.every((stem) => asked.has(stem)))
      .map((said) => ({ said, others: group.filter((phrase) => phrase !== said) })),
  );
}
