/** Below it one button lies on the next, and a press for the one may be heard by the other. */
const LEAST_ZOOM = 0.5;

/** A thing that has just appeared under the pointer was not what the person meant to press. */
const SETTLED_AFTER_MS = 400;

/** Only Chromium has the second version of IntersectionObserver, which knows what covers an element. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Follows whether our elements are really seen, where the browser can tell. */
export function watchVisibility(signal: AbortSignal) {
  const hidden = new WeakSet<Element>();
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries as VisibilityEntry[]) {
      if (entry.isIntersecting && entry.isVisible === false) hidden.add(entry.target);
      else hidden.delete(entry.target);
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element: Element) => observer.observe(element),
    isHidden: (element: Element | undefined) => element !== undefined && hidden.has(element),
  };
}

/**
 * True for a click that a person made on something they could see: trusted, on what has stood still for a moment
 * and is neither covered nor made tiny (clickjacking, INLINE.md 1d). Keys press what has focus, so they need not wait.
 */
export function isHonestClick(event: MouseEvent, movedAt: number, isHidden: boolean): boolean {
  if (!event.isTrusted) return false;
  const byKey = event.detail === 0;
  if (!byKey && (isHidden || performance.now() - movedAt < SETTLED_AFTER_MS)) return false;
  const { host, ownerDocument } = event.currentTarget as ShadowRoot;
  if (!byKey && host.currentCSSZoom < LEAST_ZOOM) return false;
  if ('isVisible' in IntersectionObserverEntry.prototype) return true;
  // Firefox: a filter on the root makes even the top layer invisible while it still takes clicks.
  const { documentElement } = ownerDocument;
  return getComputedStyle(documentElement).filter === 'none';
}
