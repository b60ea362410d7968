import type { EditorAdapter, LiveRange, Paragraph, Place } from './adapter';
import { splitLines } from './lines';
import { createRunReader, pointAt, type Run } from './runs';

type Line = Paragraph & { readonly run: Run; readonly at: number };

/** The adapter for an editable region. Knows nothing of any editor's own model; sees only the DOM. */
export function createRichAdapter(element: HTMLElement): EditorAdapter {
  const document = element.ownerDocument;
  const root = element.getRootNode() as Document | ShadowRoot;
  const reader = createRunReader(element);
  let linesOf = new WeakMap<Run, readonly Line[]>();
  let lines: readonly Line[] = [];

  const toRange = (place: Place): Range => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  };
  // Chromium keeps a selection for each shadow root, Firefox one for the document.
  const selection = () =>
    (root as Partial<Pick<Document, 'getSelection'>>).getSelection?.() ?? document.getSelection();
  const caretPoint = () => {
    const current = selection();
    const node = current?.focusNode;
    return current?.isCollapsed && node && element.contains(node)
      ? { node, offset: current.focusOffset }
      : null;
  };

  const follow = (place: Place): LiveRange => {
    const range = toRange(place);
    return {
      range,
      isAt: (other) =>
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset,
      holds: (words) => range.toString().replaceAll('\u00a0', ' ') === words.replaceAll('\n', ''),
      touchesCaret: () => {
        const caret = caretPoint();
        if (!caret) return false;
        const isIn = (offset: number) => range.isPointInRange(caret.node, offset);
        return isIn(caret.offset) || (caret.offset > 0 && isIn(caret.offset - 1));
      },
      // A live range keeps removed nodes alive until it is moved away from them.
      release: () => range.selectNode(document.documentElement),
    };
  };

  return {
    kind: 'rich',
    element,
    root,
    read() {
      lines = reader.read().flatMap((run) => {
        const known = linesOf.get(run) ?? splitLines(run.text).map((line) => ({ ...line, run }));
        linesOf.set(run, known);
        return known;
      });
      return lines;
    },
    locate(paragraph, { start, end }) {
      const { run, at } = paragraph as Line;
      const from = pointAt(run, at + start, 'start');
      const to = pointAt(run, at + end, 'end');
      return {
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      };
    },
    rects: (place) => (place.startContainer.isConnected ? [...toRange(place).getClientRects()] : []),
    topOf: (place) => toRange(place).getBoundingClientRect().top,
    follow,
    caret() {
      const point = caretPoint();
      if (!point) return null;
      for (const paragraph of lines) {
        const segment = paragraph.run.segments.find(({ node }) => node === point.node);
        const offset = segment ? segment.at + point.offset - paragraph.at : -1;
        if (offset >= 0 && offset <= paragraph.text.length) return { paragraph, offset };
      }
      return null;
    },
    reveal: (place) => place.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    holdCaret() {
      const before = selection();
      const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = before ?? {};
      return () => {
        element.focus({ preventScroll: true });
        if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
        selection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      };
    },
    onChange(listener, signal) {
      const observer = new MutationObserver((records) => {
        for (const { target } of records) reader.forget(target);
        listener();
      });
      observer.observe(element, { characterData: true, childList: true, subtree: true });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        reader.forgetAll();
        linesOf = new WeakMap();
        lines = [];
      });
    },
  };
}
