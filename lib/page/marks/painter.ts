import type { Place } from '../editors';

/** The whole palette: a mark tells that there is advice, never what it is about. */
export type MarkStyle = 'plain' | 'open';

export interface Mark {
  readonly id: string;
  readonly place: Place;
  readonly style: MarkStyle;
  /** The words it stands on; a mark whose words have changed is taken off. */
  readonly text: string;
}

/** Draws the marks of one field. */
export interface Painter {
  /** Whether what is painted moves with its text by itself. */
  readonly scrollsAlong: boolean;
  /** Makes these, and only these, visible. */
  paint(marks: readonly Mark[]): void;
  /** The text has just changed: takes off what may no longer stand right, until the next `paint`. */
  edited(): void;
  /** The text is not what was read: takes off what does not stand on its words, until the next `paint`. */
  check(): void;
  /** The field is moving under the marks (scrolling): takes off what would stay behind, until the next `paint`. */
  moved(): void;
}

/** Draws nothing, for browsers without highlights. */
export const blindPainter: Painter = { scrollsAlong: false, paint() {}, edited() {}, check() {}, moved() {} };
