import type { Pair } from '../pair';

/** Something that must be so in every editor. */
export interface Behaviour {
  readonly name: string;
  /** What holds, as the head of a column. */
  readonly title: string;
  /**
   * Throws when it does not hold; `Impossible` or `NotServed` when it has no meaning here. Gives milliseconds where
   * a time is part of it.
   */
  tryOn(pair: Pair): Promise<unknown>;
}
