import type { Card, SetAsideReason } from './card';
import type { Finding } from './finding';
import type { Live } from './live';
import type { PageHere } from './page-type';
import type { SaveFault } from './panel';
import type { Result } from './result';

/** What is remembered of one card, on this device, by the day: how often it came and what became of it. */
export interface CardHistory {
  readonly card: string;
  readonly topic: string;
  /** Times it came unasked. */
  readonly shown: number;
  /** ISO date of the last time it came unasked. */
  readonly shownOn: string;
  /** Times it led to something: a thank-you, a reference followed. */
  readonly useful: number;
  /** Times in a row it was put away with "Jeg kender det". */
  readonly known: number;
  readonly knownOn?: string;
}

/** What a person does with a card that came by itself, or that they opened. */
export type CardAnswer = 'thanks' | 'followed' | SetAsideReason;

/** "Teksten passer ikke hos os": which card, and the day. No words, so that nothing about a citizen gets in. */
export interface WrongTextNote {
  readonly card: string;
  readonly on: string;
}

/** A finding in a text that the person gave the panel to look at: offsets in that text, and never the text. */
export interface CheckedFinding extends Pick<Finding, 'card' | 'start' | 'end' | 'certainty' | 'alert'> {
  /** Id of the rule. */
  readonly rule: string;
}

/** What the views of advice can see and do. */
export interface AdvicePorts {
  /** The page beside the panel, by its address; `null` where no preset knows it or the site is off. */
  readonly pageHere: Live<PageHere | null>;
  /** Epoch milliseconds until which nothing comes by itself; 0 where nothing asks for quiet. */
  readonly quietUntil: Live<number>;
  keepQuiet(until: number): void;
  /** `null` until the store has answered. By card id. */
  readonly history: Live<Readonly<Record<string, CardHistory>> | null>;
  readonly wrongTexts: Live<readonly WrongTextNote[]>;
  /** Notes that a card came unasked, today. */
  noteShown(card: Card): Promise<Result<null, SaveFault>>;
  answerCard(card: Card, answer: CardAnswer): Promise<Result<null, SaveFault>>;
  /** Takes back what keeps a card from coming by itself. */
  recallCard(card: Card): Promise<Result<null, SaveFault>>;
  /** Takes back "Teksten passer ikke hos os". */
  dropWrongText(card: string): Promise<Result<null, SaveFault>>;
  /**
   * What the rules find in a text, in its order. Keeps nothing of it, and lets the page breathe between
   * paragraphs. Rejects when `abort` comes first.
   */
  checkText(text: string, abort: AbortSignal): Promise<readonly CheckedFinding[]>;
}
