import { contains, isEditable, isElement, matches, parentOf, rootOf, slotOf } from '../unclobbered';

/**
 * Where a top-layer element of ours can be used when it is about `anchor`: a modal makes everything outside of
 * itself inert, and a click outside an auto popover closes it. `null` while nothing of ours can be used.
 */
export function holderOf(anchor: HTMLElement, host: HTMLElement): HTMLElement | null {
  const holder = closestOnTop(anchor) ?? anchor.ownerDocument.documentElement;
  if (isBlocked(anchor, host)) return null;
  // Nothing of ours inside an editable tree, where it would be saved.
  return isEditable(holder) || matches(holder, 'textarea, input, iframe') ? null : holder;
}

function closestOnTop(anchor: HTMLElement): HTMLElement | null {
  let node: Node | null = anchor;
  while (node) {
    const element: HTMLElement | null = isElement(node) ? (node as HTMLElement) : null;
    if (element && matches(element, ':modal, :fullscreen, :popover-open')) return element;
    node = (element && slotOf(element)) ?? parentOf(node) ?? (node as ShadowRoot).host ?? null;
  }
  return null;
}

/** No list tells which of two modals lies on top, but what is inert cannot have focus. */
function isBlocked(anchor: HTMLElement, host: HTMLElement): boolean {
  const { ownerDocument: document } = anchor;
  const others = [...document.querySelectorAll('dialog:modal')].filter((modal) => !isWithin(anchor, modal));
  if (others.length === 0) return false;
  const tree = rootOf(anchor);
  const { activeElement } = tree;
  return document.activeElement !== host && !(activeElement && contains(anchor, activeElement));
}

function isWithin(node: Node, ancestor: Element): boolean {
  if (contains(ancestor, node)) return true;
  const root = rootOf(node);
  return 'host' in root && isWithin(root.host, ancestor);
}
