import type { EditorAdapter } from '../editors';
import type { Layer } from './layer';
import type { Mark, Painter } from './painter';

/**
 * Marks drawn over a form field from our own layer, for browsers without OpaqueRange. Only where the adapter is
 * certain of the place; elsewhere the chip alone tells.
 */
export function createOverlayPainter(adapter: EditorAdapter, layer: Layer, signal: AbortSignal): Painter {
  let shown: { mark: Mark; boxes: HTMLElement[] }[] = [];
  const clear = () => {
    for (const { boxes } of shown) for (const box of boxes) box.remove();
    shown = [];
  };
  const draw = (mark: Mark) => {
    const place = layer.place('marks');
    const boxes = adapter.rects(mark.place).map((rect) => {
      const box = adapter.element.ownerDocument.createElement('div');
      box.className = `mark ${mark.style}`;
      box.style.cssText = `left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
      return box;
    });
    place?.append(...boxes);
    return { mark, boxes };
  };
  signal.addEventListener('abort', clear);
  return {
    scrollsAlong: false,
    paint(marks) {
      clear();
      shown = marks.map(draw);
    },
    check: clear,
    moved: clear,
    edited() {
      const { selectionStart } = adapter.element as HTMLTextAreaElement;
      for (const { mark, boxes } of shown) {
        if (mark.place.endOffset < selectionStart - 1) continue;
        for (const box of boxes) box.remove();
      }
    },
  };
}
