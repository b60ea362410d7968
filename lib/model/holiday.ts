import type { LocalText } from './locale';

/** A day on which hardly anybody works, by law. */
export interface PublicHoliday {
  /** ISO date. */
  readonly date: string;
  readonly name: LocalText;
}
