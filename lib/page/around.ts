import { rootOf } from './unclobbered';

/**
 * The frame elements around a window, innermost first, as far up as the documents are of the same origin; none
 * for a top window or one whose parent is another site's.
 */
export function framesAround(view: Window | null): HTMLElement[] {
  const frames: HTMLElement[] = [];
  for (let frame = view?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    frames.push(frame as HTMLElement);
  }
  return frames;
}

/** A tree around an element, and what of that tree leads to it: the element, a shadow host or a frame. */
interface TreeAround {
  readonly tree: Document | ShadowRoot;
  readonly inner: Element;
}

/**
 * The trees around an element, innermost first: shadow roots, its document, then those of the frames around it.
 * What happens in one (a scroll, a popover that opens) is not heard in the next.
 */
export function treesAround(element: Element): TreeAround[] {
  const trees: TreeAround[] = [];
  for (const start of [element, ...framesAround(element.ownerDocument.defaultView)]) {
    for (let inner: Element | null = start; inner; ) {
      const tree = rootOf(inner);
      trees.push({ tree, inner });
      inner = 'host' in tree ? tree.host : null;
    }
  }
  return trees;
}
