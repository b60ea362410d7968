import type { Source } from './card';
import type { LocalText } from './locale';
import type { MeantFor } from './profile';
import type { Reference } from './reference';

/** The library's shelves, in their order. */
export const SHELVES = [
  'rules',
  'role',
  'start',
  'methods',
  'self',
  'employment',
  'long-run',
  'team',
  'knowledge',
] as const;
export type Shelf = (typeof SHELVES)[number];

/** A number or a finding that ages: shown with its date, beside the newer one where there is one. */
export interface DatedFact {
  readonly id: string;
  readonly text: LocalText;
  /** Year or ISO date it holds for. */
  readonly asOf: string;
  readonly source: Source;
}

/** What an article says, in one language. */
export interface ArticleText {
  readonly title: string;
  readonly intro: string;
  /** Paragraphs with an empty line between; a line that begins with `## ` is a heading, with `- ` a list item. */
  readonly body: string;
}

/** Something to read in the library. Data lives in `content/articles`. */
export interface Article {
  readonly id: string;
  readonly shelf: Shelf;
  readonly text: Readonly<Record<'da' | 'en', ArticleText>>;
  readonly also?: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly for?: MeantFor;
  readonly facts?: readonly DatedFact[];
  readonly see?: readonly Reference[];
  readonly sources: readonly Source[];
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
  readonly materialChange?: string;
  readonly seedRefs: readonly string[];
}

/** One entry of the word list; `also` are the words that search takes for the same. */
export interface Term {
  readonly id: string;
  readonly term: LocalText;
  readonly meaning: LocalText;
  readonly also?: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly see?: readonly Reference[];
  readonly seedRefs: readonly string[];
}

/** An address worth having at hand. Without `url`, or where it fails, the fallback says what to do instead. */
export interface QuickLink {
  readonly id: string;
  readonly label: LocalText;
  readonly about: LocalText;
  readonly url?: string;
  /** A slot whose answer, an address of the workplace's own, goes first. */
  readonly slot?: string;
  /** ISO date on which somebody saw the address work; absent with `url` = formed, not seen. */
  readonly verifiedOn?: string;
  readonly fallback: LocalText;
  readonly for?: MeantFor;
  readonly seedRefs: readonly string[];
}
