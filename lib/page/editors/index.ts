import type { EditorAdapter } from './adapter';
import { createRichAdapter } from './contenteditable';
import type { TextField } from './opaque-range';
import { createFieldAdapter } from './textarea';

export type { EditorAdapter, LiveRange, Paragraph, Place } from './adapter';

/** Smaller than this it is not where the text is: code and canvas editors type into a hidden sink. */
const SMALLEST_SIDE = 16;

/**
 * The adapter for an editor, or `null` for a surface that none can serve. `room` is an element of ours to
 * measure in.
 */
export function adapterFor(element: HTMLElement, room: () => Element | null): EditorAdapter | null {
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return null;
  if (getComputedStyle(element).opacity === '0') return null;
  if (element.matches('textarea, input')) return createFieldAdapter(element as TextField, room);
  return element.isContentEditable ? createRichAdapter(element) : null;
}
