import type { JSX } from 'preact';
import type { LocalText } from '@/lib/model';

/** One builder: short questions on one side, the paper on the other. */
export interface Builder {
  /** Stands in the address and in each of its papers; never changes. */
  readonly id: string;
  readonly title: LocalText;
  readonly about: LocalText;
  readonly View: () => JSX.Element;
}

/** Every builder there is, in the order they are offered. */
export const BUILDERS: readonly Builder[] = [];
