import { parentOf } from '../unclobbered';
import { editableIn, kindOf } from './blocks';
import { OBJECT, toReadable } from './readable';

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
    let endsInBreak = false;
    const close = () => {
      // The last break of a block shows nothing: editors keep one there to hold the line open.
      if (endsInBreak) text = text.slice(0, -1);
      // Between blocks there is the white space of the page's source, in an empty one what holds the caret.
      if (/[^\s\u200b\u2060]/.test(text) && segments.length > 0) runs.push({ text, segments });
      text = '';
      segments = [];
      endsInBreak = false;
    };
    const add = (more: string) => {
      text += more;
      endsInBreak = false;
    };
    const embed = (element: Element) => {
      close();
      for (const run of runsOf(element)) runs.push(run);
    };
    const walk = (parent: Node) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === Node.TEXT_NODE) {
          segments.push({ node: node as Text, at: text.length });
          if ((node as Text).length > 0) add(textOf(node as Text, container));
        } else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element);
      }
    };
    const visit = (element: Element) => {
      const kind = kindOf(element);
      if (kind === 'inline') walk(element);
      else if (kind === 'block') embed(element);
      else if (kind === 'object') add(OBJECT);
      else if (kind === 'newline') {
        text += '\n';
        endsInBreak = true;
      } else if (kind === 'island') {
        const hosts = editableIn(element);
        if (hosts.length === 0) add(OBJECT);
        for (const host of hosts) embed(host);
      }
    };
    walk(container);
    close();
    return runs;
  }

  return {
    read: () => runsOf(root),
    /** Forgets what was read at and above a node that changed. */
    forget(changed: Node) {
      for (let node: Node | null = changed; node; node = parentOf(node)) {
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
  const text = toReadable(node.data);
  if (!/[\n\t]/.test(text)) return text;
  return getComputedStyle(container).whiteSpace.match(/^(?:pre|break-spaces)/)
    ? text
    : text.replace(/[\n\t\r]/g, ' ');
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

/** Where a point of the page is in a run; `null` when it is not in it. */
export function offsetIn(run: Run, node: Node, offset: number): number | null {
  const segment = run.segments.find((candidate) => candidate.node === node);
  return segment ? segment.at + offset : null;
}
