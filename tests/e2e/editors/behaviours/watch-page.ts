/**
 * Functions that are sent to a page as source: what changes in it, and what it looks like. They may use nothing from
 * outside themselves.
 */

declare global {
  interface Window {
    watched?: { changes: Set<string>; focus: string[] };
  }
}

/** Writes down every kind of change in the page, its frames and open shadow roots, and every change of focus. */
export function watchChanges(): void {
  const watched = { changes: new Set<string>(), focus: [] as string[] };
  window.watched = watched;
  const nameOf = (node: EventTarget | Node | null) => (node as Node | null)?.nodeName ?? 'none';
  const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    // Beside head and body stands only what is ours.
    if (target.nodeName === 'HTML' && type === 'childList') return;
    const what = [
      ...[...addedNodes].map((node) => `+${nameOf(node)}`),
      ...[...removedNodes].map((node) => `-${nameOf(node)}`),
    ];
    for (const one of type === 'childList' ? what : [attributeName ?? type]) {
      watched.changes.add(`${nameOf(target)} ${one}`);
    }
  };
  const watch = (root: Document | ShadowRoot) => {
    const observer = new MutationObserver((records) => records.forEach(note));
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    for (const type of ['focusin', 'focusout']) {
      root.addEventListener(type, ({ target }) => watched.focus.push(`${type} ${nameOf(target)}`), true);
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) watch(element.shadowRoot);
      const { contentDocument } = element as Partial<HTMLIFrameElement>;
      if (contentDocument) watch(contentDocument);
    }
  };
  watch(document);
}

export function readWatched(): { changes: string[]; focus: string[] } {
  return { changes: [...(window.watched?.changes ?? [])].sort(), focus: window.watched?.focus ?? [] };
}

/**
 * Head and body with frames and open shadow roots, one element a line. Of attributes that an editor fills with numbers
 * of its own the name alone; around and in what has focus the computed style too.
 */
export function readTree(): string[] {
  const compared = 'class style contenteditable spellcheck role lang translate tabindex hidden'.split(' ');
  const focused = new Set<Element>();
  for (let active = document.activeElement; active; ) {
    focused.add(active);
    const { contentDocument } = active as Partial<HTMLIFrameElement>;
    active = active.shadowRoot?.activeElement ?? contentDocument?.activeElement ?? null;
  }
  const isNear = (element: Element) =>
    [...focused].some((active) => active.contains(element) || element.contains(active));
  const digest = (element: Element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    let sum = 0;
    // The page's own variables hold addresses and sizes that differ from load to load.
    for (const property of [...(style ?? [])].filter((name) => !name.startsWith('--'))) {
      const text = `${property}:${style?.getPropertyValue(property)}`;
      for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
    }
    return sum;
  };
  const read = (element: Element, indent: string): string[] => {
    const attributes = [...element.attributes]
      .map(({ name, value }) =>
        compared.includes(name) ? `${name}="${value.replaceAll(location.host, '')}"` : name,
      )
      .sort();
    const style = isNear(element) ? digest(element) : '';
    const { contentDocument } = element as Partial<HTMLIFrameElement>;
    const inside = [
      ...(contentDocument ? [contentDocument.head, contentDocument.body] : []),
      ...(element.shadowRoot?.children ?? []),
      ...element.children,
    ];
    const line = `${indent}${element.nodeName} ${attributes.join(' ')} ${style}`;
    return [line, ...inside.flatMap((child) => read(child, `${indent} `))];
  };
  return [document.head, document.body].flatMap((part) => read(part, ''));
}
