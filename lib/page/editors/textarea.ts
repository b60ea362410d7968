import { hasFocus } from '../unclobbered';
import type { EditorAdapter, LiveRange, Place } from './adapter';
import { createLineReader, type Line } from './lines';
import { createMirror } from './mirror';
import { onceATask } from './once-a-task';
import { createOpaqueRange, type TextField } from './opaque-range';
import { says, toReadable } from './readable';

/** A page that sets `value` fires no event: look once a second, and only while the field has focus. */
const POLL_MS = 1000;

/** The adapter for textarea and input. `room` is a place of ours to lay a mirror out in, if one is needed. */
export function createFieldAdapter(field: TextField, room: () => Element | null): EditorAdapter {
  let value = '';
  let lines: readonly Line[] = [];
  const readLines = createLineReader(toReadable);
  const measureByMirror = createMirror(field, room);

  const measure = (place: Place): readonly DOMRectReadOnly[] => {
    const range = createOpaqueRange(field, place.startOffset, place.endOffset);
    if (!range) return measureByMirror(place.startOffset, place.endOffset);
    const rects = [...range.getClientRects()];
    range.disconnect();
    return rects;
  };
  const valueForAll = onceATask(() => field.value);
  const caretForAll = onceATask(() => field.selectionEnd);

  const follow = (place: Place): LiveRange | null => {
    const range = createOpaqueRange(field, place.startOffset, place.endOffset);
    return (
      range && {
        range,
        isAt: (other) => range.startOffset === other.startOffset && range.endOffset === other.endOffset,
        // By length: reading a long value for each mark at each key would be felt.
        holds: (words) => range.endOffset - range.startOffset === words.length,
        says: (words) => says(valueForAll().slice(range.startOffset, range.endOffset), words),
        touchesCaret: () => {
          const caret = caretForAll() ?? -1;
          return range.startOffset <= caret && caret <= range.endOffset + 1;
        },
        release: () => range.disconnect(),
      }
    );
  };

  return {
    kind: 'field',
    element: field,
    root: field.getRootNode() as Document | ShadowRoot,
    redraws: false,
    isRead: () => valueForAll() === value,
    isWhole: () => true,
    read() {
      value = field.value;
      lines = readLines(value);
      return lines;
    },
    locate: (paragraph, { start, end }) => {
      const { at } = paragraph as Line;
      return { startContainer: field, startOffset: at + start, endContainer: field, endOffset: at + end };
    },
    rects(place) {
      const box = field.getBoundingClientRect();
      return measure(place).filter((rect) => overlaps(rect, box));
    },
    topOf: (place) => measure(place)[0]?.top ?? field.getBoundingClientRect().top,
    follow,
    caret() {
      const { selectionStart, selectionEnd } = field;
      if (selectionStart === null || selectionStart !== selectionEnd) return null;
      const paragraph = lines.findLast(({ at }) => at <= selectionStart);
      return paragraph ? { paragraph, offset: selectionStart - paragraph.at } : null;
    },
    reveal(place) {
      const box = field.getBoundingClientRect();
      const rect = measure(place)[0];
      if (rect && !overlaps(rect, box)) {
        field.scrollTop += rect.top - box.top - field.clientHeight / 2;
        field.scrollLeft += rect.left - box.left - field.clientWidth / 2;
      }
      field.scrollIntoView({ block: 'nearest' });
    },
    holdCaret() {
      const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = field;
      return () => {
        field.focus({ preventScroll: true });
        if (field.selectionStart !== selectionStart || field.selectionEnd !== selectionEnd) {
          field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
        }
        field.scrollTo(scrollLeft, scrollTop);
      };
    },
    onChange(listener, signal) {
      const view = field.ownerDocument.defaultView;
      let poll: number | undefined;
      const look = (isTold: boolean) => {
        if (!field.ownerDocument.hidden && field.value !== value) listener(isTold);
      };
      const stop = () => view?.clearInterval(poll);
      const start = () => {
        stop();
        poll = view?.setInterval(look, POLL_MS, false);
      };
      const on = (type: string, act: () => void) =>
        field.addEventListener(type, (event) => event.isTrusted && act(), { passive: true, signal });
      on('input', () => listener(true));
      on('change', () => look(true));
      on('focus', () => [look(true), start()]);
      on('blur', () => [look(true), stop()]);
      signal.addEventListener('abort', stop);
      if (hasFocus(field)) start();
    },
  };
}

function overlaps(rect: DOMRectReadOnly, box: DOMRectReadOnly): boolean {
  return (
    rect.width > 0 &&
    rect.bottom > box.top + 1 &&
    rect.top < box.bottom - 1 &&
    rect.right > box.left &&
    rect.left < box.right
  );
}
