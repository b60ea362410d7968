import type { LocalText } from './locale';

/** One question of a talk, or one thing to say in it. */
export interface TalkPrompt {
  readonly text: LocalText;
  /** Only where a trial period was agreed in the contract. */
  readonly trialOnly?: boolean;
  /** For the leader alone, before the talk. */
  readonly beforehand?: boolean;
  /** Where a talk can go two ways: under which of them it stands. */
  readonly way?: string;
}

/** A guide for one talk between leader and peer: the same for both, and about the work alone. */
export interface TalkGuide {
  readonly id: string;
  /** Its place among the talks. */
  readonly order: number;
  readonly title: LocalText;
  /** About how long, in minutes. Never a timer. */
  readonly minutes: number;
  /** A word on where and how. */
  readonly where?: LocalText;
  /** The items of the leader's list that the talk is about, the one that gives it its day first. */
  readonly items: readonly string[];
  /** Items of the peer's own list that it settles as well: the same thing seen from the other side. */
  readonly theirs?: readonly string[];
  /** Only where a trial period was agreed in the contract. */
  readonly trialOnly?: boolean;
  readonly opening?: LocalText;
  readonly ways?: readonly { readonly id: string; readonly title: LocalText }[];
  readonly prompts: readonly TalkPrompt[];
  /** What the talk ends with. */
  readonly ending: LocalText;
  /** What to leave alone. */
  readonly leave: LocalText;
  /** Cards to read beforehand. */
  readonly cards?: readonly string[];
  readonly seedRefs: readonly string[];
}
