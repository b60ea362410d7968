import type { LocalText } from './locale';
import type { MeantFor } from './profile';

/** What a family of cards is about. Data lives in `content/topics`, in the order people need them. */
export interface Topic {
  readonly id: string;
  /** Two or three words, for a chip: "Noget alvorligt". */
  readonly chip: LocalText;
  readonly title: LocalText;
  /** One sentence on when to look here. */
  readonly about: LocalText;
  /** Other words people search by. */
  readonly also?: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly for?: MeantFor;
  /** About a person's own well-being: nothing of it is ever in a file for the leader. */
  readonly private?: boolean;
}
