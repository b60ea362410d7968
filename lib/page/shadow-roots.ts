import type { ExtensionApi } from '@/lib/messages';
import { rootOf } from './unclobbered';

/** The shadow root of an element, also a closed one where the browser opens it to us; `null` for none. */
export type RootOpener = (element: Element) => ShadowRoot | null;

/** Firefox gives page scripts closed roots as a property of the element. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** `api` is the handle that was taken at `document_start`: Chromium opens closed roots through it alone. */
export function createRootOpener(api?: ExtensionApi): RootOpener {
  const chromiumDom = api?.dom;
  return (element: FirefoxElement) => {
    if (element.shadowRoot) return element.shadowRoot;
    if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
    // Chromium throws for anything but an HTML element.
    return chromiumDom && 'innerText' in element ? chromiumDom.openOrClosedShadowRoot(element) : null;
  };
}

/** The element inside `element`'s shadow tree, however deep, that has focus; itself where there is none. */
export function innermostFocus(element: Element, openRoot: RootOpener): Element {
  const inner = openRoot(element)?.activeElement;
  return inner ? innermostFocus(inner, openRoot) : element;
}

/** The shadow roots around an element, from the inside out. */
export function rootsAround(element: Element): ShadowRoot[] {
  const root = rootOf(element);
  return 'host' in root ? [root as ShadowRoot, ...rootsAround((root as ShadowRoot).host)] : [];
}
