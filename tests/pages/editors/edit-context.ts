import { offer } from './editor-page';

/** What the page uses of https://w3c.github.io/edit-context/, which TypeScript's DOM does not have. */
interface EditContext extends EventTarget {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
  updateControlBounds(bounds: DOMRect): void;
  updateSelectionBounds(bounds: DOMRect): void;
}
declare const EditContext: new () => EditContext;

interface State {
  readonly text: string;
  readonly caret: number;
}

/**
 * A plain editor on EditContext alone, as its specification describes one: the browser tells what was typed, the
 * page keeps the text and draws it anew, one element a line. Firefox has no EditContext, so there it offers nothing.
 */
let field: HTMLElement | null = null;
let context: EditContext | null = null;
let past: State[] = [];
let isReadOnly = false;

async function create(): Promise<void> {
  field = document.createElement('div');
  field.id = 'note';
  field.tabIndex = 0;
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.style.cssText =
    'width: 40rem; min-height: 8rem; font: 16px/1.5 sans-serif; white-space: pre-wrap; border: 1px solid #999';
  document.body.append(field);
  attach(field);
  past = [];
  isReadOnly = false;
  draw();
}

function attach(element: HTMLElement): void {
  const own = new EditContext();
  context = own;
  (element as HTMLElement & { editContext: EditContext }).editContext = own;
  let before: State = { text: '', caret: 0 };
  element.addEventListener('beforeinput', (event) => {
    if (isReadOnly) return event.preventDefault();
    before = { text: own.text, caret: own.selectionStart };
    const newline = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak';
    if (newline) write('\n');
  });
  own.addEventListener('textupdate', () => {
    past.push(before);
    draw();
  });
  element.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'z') return;
    event.preventDefault();
    const last = past.pop();
    if (last) restore(last);
  });
}

function write(text: string): void {
  if (!context) return;
  const [from, to] = [context.selectionStart, context.selectionEnd].sort((a, b) => a - b) as [number, number];
  past.push({ text: context.text, caret: from });
  context.updateText(from, to, text);
  context.updateSelection(from + text.length, from + text.length);
  draw();
}

function restore({ text, caret }: State): void {
  context?.updateText(0, context.text.length, text);
  context?.updateSelection(caret, caret);
  draw();
}

function draw(): void {
  if (!field || !context) return;
  const lines = context.text.split('\n').map((text) => {
    const line = document.createElement('div');
    line.append(text || document.createElement('br'));
    return line;
  });
  field.replaceChildren(...lines);
  const anchor = pointAt(context.selectionStart);
  const focus = pointAt(context.selectionEnd);
  if (document.activeElement !== field || !anchor || !focus) return;
  getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  context.updateControlBounds(field.getBoundingClientRect());
  const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (caret) context.updateSelectionBounds(caret);
}

function pointAt(offset: number): { node: Node; offset: number } | null {
  let left = offset;
  for (const line of field?.children ?? []) {
    const { length } = line.textContent;
    if (left <= length) return { node: length > 0 ? (line.firstChild ?? line) : line, offset: left };
    left -= length + 1;
  }
  return null;
}

/** The caret that the person has put somewhere with mouse or arrows, as an offset in the text. */
function offsetOf(node: Node | null, offset: number): number | null {
  if (!field || !node || !field.contains(node)) return null;
  const lines = [...field.children];
  const at = lines.findIndex((line) => line.contains(node));
  if (at < 0) return offset === 0 ? 0 : (context?.text.length ?? 0);
  const before = lines.slice(0, at).reduce((sum, line) => sum + line.textContent.length + 1, 0);
  return before + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

if ('EditContext' in window) {
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const start = offsetOf(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0);
    const end = offsetOf(selection?.focusNode ?? null, selection?.focusOffset ?? 0);
    if (start !== null && end !== null) context?.updateSelection(start, end);
  });
  await create();
  offer({
    field: '#note',
    serialise: () => context?.text ?? '',
    setText: (lines) => restore({ text: lines.join('\n'), caret: 0 }),
    setReadOnly(value) {
      isReadOnly = value;
    },
    destroy: () => field?.remove(),
    create,
  });
}
