import type { Reference } from '@/lib/model';

/** One thing that can be found in the library, in one language. */
export interface Findable {
  readonly ref: Reference;
  readonly title: string;
  /** Other words and phrases people search by. Those of a `term:` count as that term wherever it stands. */
  readonly also: readonly string[];
  readonly body: string;
}
