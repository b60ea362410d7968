/**
 * The DOM's own functions, for elements that may be a form: `<input name="matches">` in one hides the form's own
 * `matches`, in our world too (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem).
 */

const own = (prototype: object, name: string, node: Node): unknown => Reflect.get(prototype, name, node);

/** Of whichever window: `instanceof` knows those of its own alone. */
export function isElement(node: Node): node is Element {
  return own(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(node: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(node, other);
}

export function rootOf(node: Node): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function parentOf(node: Node): Node | null {
  return own(Node.prototype, 'parentNode', node) as Node | null;
}

export function parentElementOf(node: Node): Element | null {
  return own(Node.prototype, 'parentElement', node) as Element | null;
}

export function slotOf(element: Element): HTMLSlotElement | null {
  return own(Element.prototype, 'assignedSlot', element) as HTMLSlotElement | null;
}

/** Whether focus of its own tree is in an element; in design mode only the tree can tell. */
export function hasFocus(element: Element): boolean {
  return contains(element, rootOf(element).activeElement);
}

/** False for what is no element of HTML. */
export function isEditable(element: Element): boolean {
  return 'isContentEditable' in element && own(HTMLElement.prototype, 'isContentEditable', element) === true;
}
