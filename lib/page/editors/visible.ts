import { boxOf, isElement, parentOf, slotOf } from '../unclobbered';

/** The rectangles that are not scrolled out of what holds `node`. Viewport px. */
export function visibleIn(node: Node, rects: Iterable<DOMRectReadOnly>): DOMRectReadOnly[] {
  const seen = [...rects].filter((rect) => rect.width > 0);
  const { x, y } = clipAround(node);
  return seen.filter(
    (rect) => rect.bottom > y[0] + 1 && rect.top < y[1] - 1 && rect.right > x[0] && rect.left < x[1],
  );
}

/** What the scrolling elements around a node let through. The page itself clips nothing. */
function clipAround(node: Node): { x: [number, number]; y: [number, number] } {
  const clip = { x: [-Infinity, Infinity] as [number, number], y: [-Infinity, Infinity] as [number, number] };
  const { documentElement, body } = node.ownerDocument ?? document;
  let element = around(node);
  while (element && element !== documentElement && element !== body) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { left, right, top, bottom } = boxOf(element);
    if (overflowX !== 'visible') clip.x = [Math.max(clip.x[0], left), Math.min(clip.x[1], right)];
    if (overflowY !== 'visible') clip.y = [Math.max(clip.y[0], top), Math.min(clip.y[1], bottom)];
    element = around(element);
  }
  return clip;
}

/** Scrolls what holds `node` as little as brings a stretch of it into view: its block may be longer than the view. */
export function bringIntoView(node: Node, measure: () => DOMRectReadOnly): void {
  const { scrollingElement } = node.ownerDocument ?? document;
  for (let element = around(node); element && isElement(element); element = around(element)) {
    const { clientWidth, clientHeight, clientLeft, clientTop } = element;
    const box = element === scrollingElement ? { left: 0, top: 0 } : boxOf(element);
    const { left, right, top, bottom } = measure();
    // What does not scroll stays where it is.
    element.scrollBy({
      left: past(left, right, box.left + clientLeft, clientWidth),
      top: past(top, bottom, box.top + clientTop, clientHeight),
      behavior: 'instant',
    });
  }
}

/** How far a stretch lies outside of a view; its beginning goes before its end. */
function past(start: number, end: number, from: number, size: number): number {
  return start < from ? start - from : Math.max(0, Math.min(end - from - size, start - from));
}

function around(node: Node): Element | null {
  const parent = (isElement(node) ? slotOf(node) : (node as Text).assignedSlot) ?? parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}
