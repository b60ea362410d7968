/** The element that has focus, looked for through open shadow roots. */
export function deepActiveElement(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActiveElement(active.shadowRoot) ?? active) : active;
}

/**
 * Calls `onFocus` for the element that has focus now and for each that gets it. `document.open()` silently
 * takes listeners off a document but leaves mutation observers (INLINE.md 1c), so one of those puts them back
 * and tells `onReplaced`.
 */
export function watchFocus(
  document: Document,
  onFocus: (element: Element) => void,
  signal: AbortSignal,
  onReplaced?: () => void,
): void {
  const options = { capture: true, passive: true, signal };
  const listener = (event: Event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target && 'localName' in target)) return;
    const element = target as Element;
    // Focus that moves inside one shadow tree is never seen from outside it.
    const root = element.getRootNode();
    if (root !== document) root.addEventListener('focusin', listener, options);
    onFocus(element);
  };
  const listen = () => document.addEventListener('focusin', listener, options);
  const look = () => {
    const active = deepActiveElement(document);
    if (active) onFocus(active);
  };

  let page = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === page) return;
    page = document.documentElement;
    listen();
    onReplaced?.();
    look();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document, { childList: true });
  listen();
  look();
}
