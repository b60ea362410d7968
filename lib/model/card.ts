import type { LocalText } from './locale';
import type { PageType } from './page-type';
import type { MeantFor } from './profile';
import type { Reference } from './reference';

/** The three levels of CDS Hooks cards (https://cds-hooks.hl7.org), with our meaning in content/README.md. */
export type Indicator = 'info' | 'warning' | 'critical';

/** How sure we are of a statement of law. `uncertain` facts never reach a card. */
export type Confidence = 'verified' | 'known';

/** Where a card's advice comes from. A card with a law in it names section, date and confidence. */
export interface Source {
  readonly label: LocalText;
  readonly kind: 'seed' | 'law' | 'guide' | 'research' | 'local';
  /** Section or document, e.g. "Barnets lov § 133". */
  readonly ref?: string;
  readonly url?: string;
  readonly confidence?: Confidence;
  /** ISO date on which the text of the law was checked. */
  readonly lawAsOf?: string;
}

/** What a card says, in one language. `askWho` and steps may hold `{slot}` placeholders. */
export interface CardText {
  readonly title: string;
  /** At most 139 characters, one or two sentences. */
  readonly summary: string;
  readonly doNow: readonly string[];
  readonly doNot: string;
  readonly askWho: string;
  /** Sentences a person can say aloud. */
  readonly say?: readonly string[];
}

/** A piece of guidance in the terms of CDS Hooks. Data lives in `content/cards`. */
export interface Card {
  /** Stable for ever, e.g. "child-concern.warning". */
  readonly id: string;
  readonly topic: string;
  readonly indicator: Indicator;
  readonly text: Readonly<Record<'da' | 'en', CardText>>;
  readonly source: Source;
  readonly moreSources?: readonly Source[];
  readonly for?: MeantFor;
  /** Stands in for this card, of the same topic and level, for those it is `for` (a volunteer, a private provider). */
  readonly insteadOf?: string;
  /** Page types on which it may come by itself, within the calm rules. Never for `critical`. */
  readonly pages?: readonly PageType[];
  /** Where to go from here: another card, an article, a slot. */
  readonly see?: readonly Reference[];
  /** ISO date of the last change of substance: newer than a person's "Jeg kender det", it speaks again. */
  readonly materialChange?: string;
  /** ISO dates; `nextReviewOn` at most 12 months after `reviewedOn` where the card cites a law. */
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
  readonly seedRefs: readonly string[];
}

/** Why a person sets advice aside. Optional, and only these five (content: no free text would be safe). */
export const SET_ASIDE_REASONS = ['known', 'not-relevant', 'agreed-locally', 'later', 'wrong-text'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
