import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { cardIn, chipIn, type Desk, keys, markedWords, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());
const query = (selector: string) => document.querySelector(selector) as HTMLTextAreaElement;

/** Lets the guide's timers run and its background task after them. */
async function passTime(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  const { scheduler } = window as unknown as {
    scheduler: { postTask(task: () => void, options: { priority: string }): Promise<void> };
  };
  await scheduler.postTask(() => {}, { priority: 'background' });
}

test('marks nothing while a composition is open, and reads it when it is done', async () => {
  desk = await openDesk('<textarea></textarea>');
  await userEvent.click(query('textarea'));
  await type('Der var ');
  await expect.poll(() => desk.evaluated.at(-1)).toBe('Der var ');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  for (const text of ['k', 'kn', 'kniv', 'knive']) {
    await cdp().send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  expect(query('textarea').value).toBe('Der var knive');
  await passTime(2000);
  expect(desk.evaluated.at(-1)).toBe('Der var ');
  await cdp().send('Input.insertText', { text: 'knive og ' });
  await passTime(2000);
  await expect.poll(markedWords).toEqual(['knive']);
  expect(query('textarea').value).toBe('Der var knive og ');
});

test('gives caret and selection back in an editable region', async () => {
  desk = await openDesk('<div contenteditable>Han slog <b>ham</b> igen</div>');
  await userEvent.click(query('[contenteditable]'));
  await expect.poll(markedWords).toEqual(['slog']);
  const bold = query('b').firstChild as Text;
  getSelection()?.setBaseAndExtent(bold, 3, bold, 1);
  desk.command({ kind: 'enter-card' });
  expect(document.activeElement).not.toBe(query('[contenteditable]'));
  await keys('{Escape}');
  expect(document.activeElement).toBe(query('[contenteditable]'));
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection;
  expect([anchorNode, anchorOffset, focusNode, focusOffset]).toEqual([bold, 3, bold, 1]);
});

test('finds its marks again after undo has rewritten the text', async () => {
  desk = await openDesk('<div contenteditable></div>');
  const editor = query('[contenteditable]');
  await userEvent.click(editor);
  await type('Han slog ham. ');
  await expect.poll(markedWords).toEqual(['slog']);
  await keys('{Control>}a{/Control}{Backspace}');
  await expect.poll(markedWords).toEqual([]);
  await keys('{Control>}z{/Control}');
  await expect.poll(markedWords).toEqual(['slog']);
  expect(editor.textContent?.trim()).toBe('Han slog ham.');
});

test('marks inside an open shadow root, with its rule where it reaches', async () => {
  desk = await openDesk('<div id="host"></div>');
  const root = query('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Knap</button><div contenteditable>Han slog ham</div>';
  root.querySelector('button')?.focus();
  (root.querySelector('[contenteditable]') as HTMLElement).focus();
  await expect.poll(markedWords).toEqual(['slog']);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('stands inside the modal dialog that holds the field, where it can be pressed', async () => {
  desk = await openDesk('<dialog><textarea></textarea></dialog>');
  (document.querySelector('dialog') as HTMLDialogElement).showModal();
  await userEvent.click(query('textarea'));
  await type('Han slog ham ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('1');
  expect(document.querySelector('dialog > [popover]')).not.toBe(null);
  desk.command({ kind: 'enter-card' });
  await keys('{Escape}');
  expect(cardIn(desk)).toBe(null);
  expect(document.querySelector('dialog')?.open).toBe(true);
  await keys('{Escape}');
  expect(document.querySelector('dialog')?.open).toBe(false);
});

test('goes away with its field', async () => {
  desk = await openDesk('<main><textarea></textarea></main>');
  await userEvent.click(query('textarea'));
  await type('Han slog ham ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('1');
  query('main').innerHTML = '';
  await expect.poll(() => document.querySelectorAll('[popover]').length).toBe(0);
  expect(desk.reports.at(-1)).toBe(null);
  expect(CSS.highlights.size).toBe(0);
});

/** Boxes that were drawn over a field from our own layer. */
const boxesIn = () =>
  [...(desk.roots.at(-1)?.querySelectorAll('.mark') ?? [])].map((box) => box.getBoundingClientRect());

test.each([
  [
    'a textarea',
    '<textarea style="width:300px;height:90px;font:17px serif;letter-spacing:1px;padding:7px"></textarea>',
  ],
  ['a text that is scrolled', '<textarea style="width:200px;height:40px;font:16px sans-serif"></textarea>'],
  ['an input', '<input style="width:300px;height:50px;font:20px serif;text-indent:9px">'],
  [
    'a scaled field',
    '<textarea style="width:300px;height:90px;transform:scale(1.3) translate(30px)"></textarea>',
  ],
])('draws marks over %s where the browser has no live ranges', async (_, html) => {
  for (const { prototype } of [HTMLTextAreaElement, HTMLInputElement]) {
    const own = Object.getOwnPropertyDescriptor(prototype, 'createValueRange');
    Reflect.deleteProperty(prototype, 'createValueRange');
    if (own) onTestFinished(() => void Object.defineProperty(prototype, 'createValueRange', own));
  }
  desk = await openDesk(html);
  const field = query('textarea, input');
  await userEvent.click(field);
  await type('Det var sent, og vi talte længe, og så slog ham nok ');
  await expect.poll(() => boxesIn().length).toBe(1);
  const [box] = boxesIn() as [DOMRect];
  const start = document.caretPositionFromPoint(box.left + 1, box.top + box.height / 2);
  const end = document.caretPositionFromPoint(box.right - 1, box.top + box.height / 2);
  expect(start?.offsetNode).toBe(field);
  expect(field.value.slice(start?.offset, end?.offset)).toBe('slog');
  expect(CSS.highlights.size).toBe(0);
});
