import type { CompiledRules, IdentifierType, TextRange } from '@/lib/model';
import { findIdentifiers, type Identifier } from './identifiers';
import { findQuotations } from './quotations';
import { type Sentence, splitSentences } from './sentences';
import type { Steps } from './steps';
import { type Token, tokenise } from './tokens';

/** A text taken apart, as the reader needs it. */
export interface TakenApart {
  readonly text: string;
  /** Found by shape; no token touches them. */
  readonly identifiers: readonly Identifier[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly TextRange[];
  readonly sentences: readonly Sentence[];
}

/** The types of identifiers that the rules ask for. */
export function wantedIdentifiers({ rules }: Pick<CompiledRules, 'rules'>): ReadonlySet<IdentifierType> {
  return new Set(rules.flatMap(({ identifier }) => identifier ?? []));
}

/** In steps, for each looks at the whole text, and the first time the machine gets its expressions ready. */
export function* takeApart(text: string, wanted: ReadonlySet<IdentifierType>): Steps<TakenApart> {
  const identifiers = findIdentifiers(text, wanted);
  yield;
  const tokens = tokenise(text, identifiers);
  yield;
  const quotations = findQuotations(text);
  const sentences = splitSentences(text, tokens);
  yield;
  return { text, identifiers, tokens, quotations, sentences };
}
