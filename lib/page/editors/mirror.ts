import type { TextField } from './opaque-range';

/**
 * Everything that decides where a letter of a field stands. With the short list that is usually copied, 14 of
 * 32 styled fields were wrong by up to another line; with this one none (INLINE.md 1b).
 */
const COPIED =
  'font-family font-size font-style font-weight font-stretch font-kerning font-feature-settings font-variation-settings font-variant-ligatures font-optical-sizing font-size-adjust line-height letter-spacing word-spacing text-indent text-align text-transform text-rendering text-spacing-trim text-wrap tab-size direction unicode-bidi hyphens line-break word-break overflow-wrap white-space padding-top padding-right padding-bottom padding-left border-top-width border-right-width border-bottom-width border-left-width'.split(
    ' ',
  );

/**
 * Measures a stretch of a field's value with a copy of the field, for browsers without OpaqueRange. The copy is
 * laid out unseen in `room`, which is inside our closed shadow root. Page zoom can break the best copy, so both
 * ends are held against what the browser itself says stands there; what is not confirmed is not returned.
 */
export function createMirror(field: TextField, room: () => Element | null) {
  let mirror: HTMLElement | null = null;
  /** One copy serves all measurements that are made in one go. */
  const reflect = (): HTMLElement | null => {
    if (mirror) return mirror;
    mirror = room()?.appendChild(copyOf(field)) ?? null;
    queueMicrotask(() => {
      mirror?.remove();
      mirror = null;
    });
    return mirror;
  };

  return (start: number, end: number): DOMRectReadOnly[] => {
    const copy = reflect();
    if (!copy) return [];
    const text = copy.firstChild as Text;
    const range = field.ownerDocument.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const origin = copy.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const scale = scaleOf(field, box);
    const rects = [...range.getClientRects()].map((rect) =>
      DOMRectReadOnly.fromRect({
        x: box.left + (rect.left - origin.left - field.scrollLeft) * scale,
        y: box.top + (rect.top - origin.top - field.scrollTop) * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      }),
    );
    return isConfirmed(field, rects, start, end) ? rects : [];
  };
}

/** How much CSS zoom and transforms enlarge the field. The copy is laid out without them. */
function scaleOf(field: TextField, box: DOMRectReadOnly): number {
  return box.width / (field.offsetWidth || 1);
}

function copyOf(field: TextField): HTMLElement {
  const document = field.ownerDocument;
  const style = getComputedStyle(field);
  const mirror = document.createElement('div');
  const set = (name: string, value: string) => mirror.style.setProperty(name, value);
  for (const name of COPIED) set(name, style.getPropertyValue(name));
  const box = field.getBoundingClientRect();
  const width = box.width / scaleOf(field, box);
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - borders);
  set('box-sizing', 'border-box');
  set('border-style', 'solid');
  set('width', `${width - scrollbar}px`);
  if (field.localName === 'input') {
    set('width', 'max-content');
    set('min-width', `${width}px`);
    set('white-space', 'pre');
    set(
      'line-height',
      `${field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`,
    );
  } else if ((field as HTMLTextAreaElement).wrap === 'off') {
    set('white-space', 'pre');
  } else {
    set('white-space', 'pre-wrap');
  }
  mirror.textContent = `${field.value}\n`;
  return mirror;
}

/** Asks the browser which character it has at both ends. One character off is within the hit test's own error. */
function isConfirmed(
  field: TextField,
  rects: readonly DOMRectReadOnly[],
  start: number,
  end: number,
): boolean {
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return false;
  const root = field.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const isAt = (x: number, rect: DOMRectReadOnly, offset: number) => {
    const caret = field.ownerDocument.caretPositionFromPoint?.(x, rect.top + rect.height / 2, {
      shadowRoots,
    });
    return caret?.offsetNode === field && Math.abs(caret.offset - offset) <= 1;
  };
  return isAt(first.left + 1, first, start) && isAt(last.right - 1, last, end);
}
