import type { Reading } from '../entry';
import type { Content, WordGroups } from '../guidance';

/** Everything that has been read, each thing with the way back to its line. */
export type ReadParts = {
  readonly [Part in Exclude<keyof Content, 'words' | 'names' | 'classifier' | 'passphraseWords'>]: Reading<
    Content[Part][number]
  >;
} & { readonly words: Reading<WordGroups> };
