/** A text node's place in a run's text. */
interface Segment {
  readonly node: Text;
  readonly at: number;
}

/** Inline content that flows together: what stands between two block borders. */
export interface Run {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const EMBEDDED = new Set(
  'audio button canvas iframe img input math object picture script select style svg template textarea video'.split(
    ' ',
  ),
);
const OBJECT = '\ufffc';

/** Reads the runs below `root`, each block only once until it is forgotten. */
export function createRunReader(root: HTMLElement) {
  let known = new WeakMap<Element, readonly Run[]>();

  function runsOf(container: Element): readonly Run[] {
    const runs = known.get(container) ?? readRuns(container);
    known.set(container, runs);
    return runs;
  }

  function readRuns(container: Element): readonly Run[] {
    const runs: Run[] = [];
    let text = '';
    let segments: Segment[] = [];
    const close = () => {
      if (segments.length > 0) runs.push({ text, segments });
      text = '';
      segments = [];
    };
    const walk = (parent: Node) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === Node.TEXT_NODE) {
          segments.push({ node: node as Text, at: text.length });
          text += textOf(node as Text, container);
        } else if (node.nodeType === Node.ELEMENT_NODE) visit(node as HTMLElement);
      }
    };
    const visit = (element: HTMLElement) => {
      if (element.localName === 'br') text += '\n';
      else if (isForeign(element)) text += OBJECT;
      else if (isBlock(element)) {
        close();
        for (const run of runsOf(element)) runs.push(run);
      } else walk(element);
    };
    walk(container);
    close();
    return runs;
  }

  return {
    read: () => runsOf(root),
    /** Forgets what was read at and above a node that changed. */
    forget(changed: Node) {
      for (let node: Node | null = changed; node; node = node.parentNode) {
        known.delete(node as Element);
        if (node === root) return;
      }
    },
    forgetAll() {
      known = new WeakMap();
    },
  };
}

/** The text as it is seen: line breaks of the source are spaces unless the style keeps them. */
function textOf(node: Text, container: Element): string {
  const text = node.data.replaceAll('\u00a0', ' ');
  if (!/[\n\t]/.test(text)) return text;
  return getComputedStyle(container).whiteSpace.startsWith('pre') ? text : text.replace(/[\n\t\r]/g, ' ');
}

function isForeign(element: HTMLElement): boolean {
  return EMBEDDED.has(element.localName) || element.getAttribute('contenteditable') === 'false';
}

/** By name, because asking for the style of every element is what makes readers slow (INLINE.md 3). */
function isBlock(element: HTMLElement): boolean {
  if (BLOCKS.has(element.localName)) return true;
  if (INLINE.has(element.localName)) return false;
  return !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
}

/** The text node and offset at `offset` of a run; an edge between two nodes belongs to the side asked for. */
export function pointAt(run: Run, offset: number, edge: 'start' | 'end'): { node: Text; offset: number } {
  let low = 0;
  let high = run.segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const at = run.segments[middle]?.at ?? 0;
    if (edge === 'start' ? at <= offset : at < offset) low = middle;
    else high = middle - 1;
  }
  const { node, at } = run.segments[low] as Segment;
  return { node, offset: Math.min(offset - at, node.length) };
}
