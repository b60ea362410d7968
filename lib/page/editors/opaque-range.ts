/**
 * A live range in the value of a form field: new in Chromium, default on in 156, not in Firefox
 * (https://github.com/whatwg/html/pull/11478, INLINE.md 1b). Needs no copy of the field to be measured.
 */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  getBoundingClientRect(): DOMRect;
  disconnect(): void;
}

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A live range over `[start, end)` of the field's value, or `null` where the browser has none. */
export function createOpaqueRange(field: TextField, start: number, end: number): OpaqueRange | null {
  const capable = field as TextField & { createValueRange?(start: number, end: number): OpaqueRange };
  // Between an edit and the next reading the places may lie behind the end; out of range it would throw.
  const most = field.value.length;
  return capable.createValueRange?.(Math.min(start, most), Math.min(end, most)) ?? null;
}
