import type { CardText, Confidence, Indicator, SetAsideReason } from './card';
import type { Certainty } from './finding';
import type { Locale } from './locale';

/** How far a set-aside reaches: this one finding, this advice on this site, this advice everywhere. */
export type SetAsideScope = 'this' | 'site' | 'everywhere';

/** All that the inline card shows, in one language, with its placeholders filled. Never text from the page. */
export interface CardView {
  readonly locale: Locale;
  readonly indicator: Indicator;
  readonly text: CardText;
  readonly certainty: Certainty;
  /** The rule's title, for "Vises, fordi …". */
  readonly because: string;
  /** Another way to say what the rule found. */
  readonly wording?: { readonly suggestion: string; readonly reason: string };
  readonly source: {
    readonly label: string;
    readonly ref?: string;
    readonly confidence?: Confidence;
    /** ISO date on which the text of the law was checked. */
    readonly lawAsOf?: string;
  };
  /** ISO date on which the card was last read through. */
  readonly reviewedOn: string;
  /** Place among the field's findings, from 1. */
  readonly at: number;
  readonly of: number;
  /** Set once the advice was set aside from this card: it then thanks, and asks for an optional reason. */
  readonly aside: {
    readonly scope: Exclude<SetAsideScope, 'this'>;
    readonly reason: SetAsideReason | null;
  } | null;
}

/** What a person can do in the card. All of it is harmless: the card stands on somebody else's page. */
export interface CardActs {
  openPanel(): void;
  setAside(scope: SetAsideScope): void;
  giveReason(reason: SetAsideReason): void;
  /** Goes to the next (1) or previous (-1) finding, round the end. */
  step(by: 1 | -1): void;
  close(): void;
}

/** The small count at the field's corner. */
export interface ChipView {
  readonly locale: Locale;
  readonly count: number;
}

/** How the guide draws: made by `components/inline`, given to `lib/page` by the entrypoint. */
export interface InlineLook {
  /** One style sheet for the guide's shadow root. */
  readonly css: string;
  /** CSS `<alpha-value>` of the marks, 1 unless told: for what goes away by itself. */
  readonly markAlpha?: string;
  /** Draws into `place`; `null` takes it away. */
  renderCard(place: Element, view: CardView | null, acts: CardActs): void;
  renderChip(place: Element, view: ChipView | null, open: () => void): void;
}
