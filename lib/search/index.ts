import type { Reference } from '@/lib/model';

/** One thing that can be found in the library, in one language. */
export interface Findable {
  readonly ref: Reference;
  readonly title: string;
  /** Other words people search by. */
  readonly also: string;
  readonly body: string;
}
