import type { CompiledRules, IdentifierType, TextRange } from '@/lib/model';
import { findIdentifiers, type Identifier } from './identifiers';
import { findQuotations } from './quotations';
import { type Sentence, splitSentences } from './sentences';
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

export function takeApart(text: string, wanted: ReadonlySet<IdentifierType>): TakenApart {
  const identifiers = findIdentifiers(text, wanted);
  const tokens = tokenise(text, identifiers);
  return {
    text,
    identifiers,
    tokens,
    quotations: findQuotations(text),
    sentences: splitSentences(text, tokens),
  };
}
