import { highlightNamesIn, isLayer } from './marks';

/** Firefox shows a page script closed shadow roots. */
interface Opened extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes off the page what a guide has left there. Firefox ends page scripts where they stand when their extension
 * is updated, without a word to them. Chromium lets them live and take themselves off, and there this does
 * nothing: it uses no extension API, which a page may have put a trap in the place of (SECURITY.md 0.6).
 */
export function removeLeftovers(document: Document): void {
  if (!('openOrClosedShadowRoot' in document.documentElement)) return;
  clearTree(document);
}

function clearTree(tree: Document | ShadowRoot): void {
  for (const element of tree.querySelectorAll<Opened>('*')) {
    const { openOrClosedShadowRoot: root } = element;
    if (isLayer(root)) element.remove();
    else if (root) clearTree(root);
  }
  for (const sheet of [...tree.adoptedStyleSheets]) {
    const names = highlightNamesIn(sheet);
    for (const name of names) CSS.highlights.delete(name);
    if (names.length > 0) {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  }
}
