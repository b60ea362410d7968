import { editContextOf } from '../edit-context';
import type { EditorAdapter } from './adapter';
import { createRichAdapter } from './contenteditable';
import type { TextField } from './opaque-range';
import { holdsProse } from './surface';
import { createFieldAdapter } from './textarea';

export type { EditorAdapter, LiveRange, Paragraph, Place } from './adapter';
export { awaitProse } from './await-prose';

/**
 * The adapter for an editor, or `null` for a surface that none can serve. `room` is an element of ours to
 * measure in.
 */
export function adapterFor(element: HTMLElement, room: () => Element | null): EditorAdapter | null {
  if (!holdsProse(element)) return null;
  if (element.matches('textarea, input')) return createFieldAdapter(element as TextField, room);
  return element.isContentEditable || editContextOf(element) ? createRichAdapter(element) : null;
}
