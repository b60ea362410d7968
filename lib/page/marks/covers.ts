import { treesAround } from '../around';

/**
 * Follows what of the page has come into the top layer since `host` did, and so lies above it. It may let a click
 * through to what cannot be seen, and Firefox has nothing that tells. `onCover` is called as often as one opens.
 */
export function watchCovers(host: HTMLElement, anchor: Element, onCover: () => void, signal: AbortSignal) {
  const above = new Set<Element>();
  const notice = (event: Event) => {
    const element = event.target as Element;
    if (element === host) above.clear();
    else if (!element.contains(host)) above.add(element);
    if (element !== host && isOpen(element)) onCover();
  };
  for (const { tree } of treesAround(anchor))
    tree.addEventListener('toggle', notice, { capture: true, signal });
  return {
    /** Whether something lies above any of this box (viewport px). */
    covers(box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): boolean {
      return [...above].some((cover) => {
        const { left, right, top, bottom } = cover.getBoundingClientRect();
        return (
          isOpen(cover) && left <= box.right && box.left <= right && top <= box.bottom && box.top <= bottom
        );
      });
    },
  };
}

function isOpen(element: Element): boolean {
  return element.matches(':popover-open, :modal');
}
