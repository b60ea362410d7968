import type { LocalText } from './locale';

/** A question that only the workplace can answer ("Vores arbejdsplads"). Its id is the `{placeholder}`. */
export interface Slot {
  readonly id: string;
  readonly question: LocalText;
  readonly example: LocalText;
  /** What stands in a card while the slot is empty, in plain words: "din leder". */
  readonly role: LocalText;
  /** Place on the calm page's contact ladder, 1 first; absent = not on it. */
  readonly ladder?: number;
  readonly seedRefs: readonly string[];
}

/** A number that is the same in the whole country. */
export interface Helpline {
  readonly id: string;
  readonly name: LocalText;
  readonly number: string;
  readonly use: LocalText;
  readonly verifiedOn: string;
}
