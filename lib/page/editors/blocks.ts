const names = (list: string) => new Set(list.split(' '));

const BLOCKS = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr',
);
const EMBEDDED = names(
  'audio button canvas iframe img input math object picture script select style svg template textarea video',
);

/** What an element is to somebody who reads along. An island is one that cannot be written in. */
export type ElementKind = 'block' | 'inline' | 'newline' | 'object' | 'island' | 'nothing';

/** By name, because asking for the style of every element is what makes readers slow (INLINE.md 3). */
const kindsByStyle = new WeakMap<Element, ElementKind>();

export function kindOf(element: Element): ElementKind {
  const { localName } = element;
  if (localName === 'br') return 'newline';
  if (EMBEDDED.has(localName)) return 'object';
  if (element.hasAttributes()) {
    // TinyMCE's own: a copy of what is selected, kept off the screen.
    if (element.hasAttribute('hidden') || element.getAttribute('data-mce-bogus') === 'all') return 'nothing';
    if (element.getAttribute('contenteditable') === 'false') return element.firstChild ? 'island' : 'nothing';
  }
  if (BLOCKS.has(localName)) return 'block';
  if (INLINE.has(localName)) return 'inline';
  const known = kindsByStyle.get(element) ?? kindByStyle(element);
  // What is folded away may be shown.
  if (known !== 'nothing') kindsByStyle.set(element, known);
  return known;
}

function kindByStyle(element: Element): ElementKind {
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'nothing';
  return /^(?:inline|contents)/.test(display) ? 'inline' : 'block';
}

/** The places inside an island that can be written in: table cells, captions, the parts of a template. */
export function editableIn(island: Element): readonly Element[] {
  const hosts = [...island.querySelectorAll('[contenteditable]:not([contenteditable=false])')];
  return hosts.filter((host) => !hosts.some((other) => other !== host && other.contains(host)));
}
