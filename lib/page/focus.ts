import { TELLING_ATTRIBUTES, takesTyping } from './fields';
import { innermostFocus, type RootOpener, rootsAround } from './shadow-roots';

export interface FocusOptions {
  readonly document: Document;
  readonly openRoot: RootOpener;
  /**
   * Called with the element that has focus, again when something has changed that decides whether it may be
   * served. `isTypedIn`: keys land there, although it did not look like a field when it got focus.
   */
  onFocus(element: Element, isTypedIn: boolean): void;
  /** `document.open()` has thrown away what was in the document, and all listeners with it. */
  onReplaced?(): void;
}

/**
 * Follows focus, through shadow roots that `openRoot` opens. On a page where nothing has focus this is one
 * listener and one childList observer. Gives a way to look again at what has focus now.
 *
 * It listens to `focus` and not `focusin`: a frame in design mode gets focus in Firefox at the document itself,
 * and of that only `focus` tells (docs/decisions/0014-focus.md).
 */
export function watchFocus({ document, openRoot, ...on }: FocusOptions, signal: AbortSignal): () => void {
  /** What belongs to the element that has focus now. */
  let nearby = new AbortController();
  const changes = new MutationObserver(() => look());

  const meet = (element: Element, isTypedIn: boolean) => {
    nearby.abort();
    changes.disconnect();
    if (signal.aborted) return;
    nearby = new AbortController();
    const options = { capture: true, passive: true, signal: nearby.signal };
    // Focus that moves inside one shadow tree is never seen from outside it.
    for (const root of rootsAround(element)) root.addEventListener('focus', hear, options);
    changes.observe(element, { attributeFilter: TELLING_ATTRIBUTES });
    // It may become editable without an event (design mode), or hold a closed root that is not opened to us.
    if (!isTypedIn && !takesTyping(element)) document.addEventListener('beforeinput', hear, options);
    on.onFocus(element, isTypedIn);
  };

  const hear = (event: Event) => {
    const path = event.composedPath();
    // The outermost of our listeners that the event reaches is the one that acts.
    if (!event.isTrusted || (event.currentTarget !== document && path.includes(document))) return;
    const target = path[0] === document ? document.activeElement : path[0];
    if (!target || !('localName' in target)) return;
    meet(innermostFocus(target as Element, openRoot), event.type === 'beforeinput');
  };

  const listen = () => document.addEventListener('focus', hear, { capture: true, passive: true, signal });
  const look = () => {
    const active = document.activeElement;
    // Where nothing has focus it is said to be the body that has.
    if (!active || (active === document.body && !takesTyping(active))) return;
    meet(innermostFocus(active, openRoot), false);
  };

  let page = document.documentElement;
  // `document.open()` takes listeners off in silence but leaves observers (INLINE.md 1c).
  const observer = new MutationObserver(() => {
    if (document.documentElement === page) return;
    page = document.documentElement;
    listen();
    on.onReplaced?.();
    look();
  });
  signal.addEventListener('abort', () => {
    nearby.abort();
    changes.disconnect();
    observer.disconnect();
  });
  observer.observe(document, { childList: true });
  listen();
  look();
  return look;
}
