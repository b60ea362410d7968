/**
 * How many changes of each writer have been seen, by writer's id. A copy of Sidemand is a writer; one that was set
 * back to an older state takes a new id, or it would give a number out twice.
 */
export type Seen = Readonly<Record<string, number>>;

/** One state of something, and every change that was known when it was written; the last of them its own. */
export interface Version<T> {
  readonly value: T;
  readonly seen: Seen;
}

/**
 * The states of one thing of which none had seen the other. One, as long as two people take turns; more when both
 * changed it without knowing: they are shown side by side until somebody chooses. In a fixed order, so that the same
 * states are the same data wherever they met. (Shapiro et al., "A comprehensive study of Convergent and Commutative
 * Replicated Data Types", 2011: a multi-value register.)
 */
export type Versions<T> = readonly Version<T>[];
