import { editContextOf } from '../edit-context';
import { rootOf } from '../unclobbered';
import type { EditorAdapter, LiveRange, Paragraph, Place } from './adapter';
import { splitLines } from './lines';
import { onceATask } from './once-a-task';
import { says } from './readable';
import { createRunReader, offsetIn, pointAt, type Run } from './runs';
import { bringIntoView, visibleIn } from './visible';

type Line = Paragraph & { readonly run: Run; readonly at: number };

/** The adapter for an editable region. Knows nothing of any editor's own model; sees only the DOM. */
export function createRichAdapter(element: HTMLElement): EditorAdapter {
  const document = element.ownerDocument;
  const root = rootOf(element);
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
    if (!current?.isCollapsed || !current.focusNode || !element.contains(current.focusNode)) return null;
    return textPoint(current.focusNode, current.focusOffset);
  };
  const caretForAll = onceATask(caretPoint);

  const follow = (place: Place): LiveRange => {
    const range = toRange(place);
    let held = '';
    const holds = (words: string) => {
      const now = range.toString();
      if (now !== held && !says(now, words)) return false;
      held = now;
      return true;
    };
    return {
      range,
      isAt: (other) =>
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset,
      holds,
      says: holds,
      touchesCaret: () => {
        const caret = caretForAll();
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
    redraws: editContextOf(element) !== null,
    // The observer tells of every change.
    isRead: () => true,
    // CodeMirror holds the place of the lines that it leaves out of the page.
    isWhole: () => element.querySelector('.cm-gap') === null,
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
    rects: (place) =>
      place.startContainer.isConnected
        ? visibleIn(place.startContainer, toRange(place).getClientRects())
        : [],
    topOf: (place) => toRange(place).getBoundingClientRect().top,
    follow,
    caret() {
      const point = caretPoint();
      if (!point) return null;
      let at: number | null = null;
      let run: Run | null = null;
      for (const paragraph of lines) {
        if (paragraph.run !== run) at = offsetIn(paragraph.run, point.node, point.offset);
        run = paragraph.run;
        const offset = (at ?? -1) - paragraph.at;
        if (at !== null && offset >= 0 && offset <= paragraph.text.length) return { paragraph, offset };
      }
      return null;
    },
    reveal(place) {
      const { startContainer } = place;
      startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      bringIntoView(startContainer, () => toRange(place).getBoundingClientRect());
    },
    holdCaret() {
      const before = selection();
      const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = before ?? {};
      // In an editor of parts, such as a table, it is the part that has focus.
      const part = root.activeElement as HTMLElement | null;
      const focused = part && element.contains(part) ? part : element;
      return () => {
        // In design mode Firefox gives focus to the window: no element in it takes any.
        if (document.designMode === 'on') document.defaultView?.focus();
        focused.focus({ preventScroll: true });
        if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
        selection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      };
    },
    onChange(listener, signal) {
      const observer = new MutationObserver((records) => {
        for (const { target } of records) reader.forget(target);
        listener(true);
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

/** A caret that stands between elements stands, to a reader, behind the last letter before it. */
function textPoint(node: Node, offset: number): { node: Node; offset: number } {
  let before = node.childNodes[offset - 1];
  while (before?.lastChild) before = before.lastChild;
  return before?.nodeType === Node.TEXT_NODE
    ? { node: before, offset: (before as Text).length }
    : { node, offset };
}
