import type { Finding } from '@/lib/model';

export { createEngine } from './engine';
export { findCpr } from './identifiers/cpr';

/** Reads Danish text and says where rules match. Pure: same text, same findings; nothing is kept. */
export interface Engine {
  /**
   * Findings of one text (a paragraph or a whole note), sorted by start. Offsets are UTF-16 in `text` as
   * given. Never throws, whatever the text.
   */
  evaluate(text: string): Finding[];
}
