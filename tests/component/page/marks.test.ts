import { afterEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chipIn, type Desk, keys, markedWords, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());

const TEXTAREA = '<textarea style="width:400px;height:120px"></textarea>';
const EDITABLE = '<div contenteditable style="width:400px;min-height:80px"></div>';
const field = () => document.querySelector<HTMLElement>('textarea, [contenteditable]') as HTMLTextAreaElement;

test.each([
  ['textarea', TEXTAREA],
  ['contenteditable', EDITABLE],
])('marks what is typed in a %s', async (_, html) => {
  desk = await openDesk(html);
  await userEvent.click(field());
  await type('Han slog ham. Der var knive.');
  await expect.poll(markedWords).toEqual(['slog', 'knive']);
  await expect.poll(() => chipIn(desk)?.textContent).toBe('2');
});

test('does not mark the word that is being typed', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Han slog');
  await expect.poll(() => desk.evaluated).toContain('Han slog');
  expect(markedWords()).toEqual([]);
  await type(' ');
  await expect.poll(markedWords).toEqual(['slog']);
});

test('marks the last word after a pause, also without a space', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Han slog');
  await expect.poll(markedWords, { timeout: 3000 }).toEqual(['slog']);
});

test('takes the mark off a word while it is changed', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Han slog ham');
  await expect.poll(markedWords).toEqual(['slog']);
  field().setSelectionRange(8, 8);
  const marksAtInput: string[][] = [];
  field().addEventListener('input', () => queueMicrotask(() => marksAtInput.push(markedWords())));
  await type('e');
  expect(marksAtInput).toEqual([[]]);
});

test('follows paragraphs, line breaks and inline elements of an editable region', async () => {
  const html =
    '<div contenteditable>Han <b>sl</b>og<br>og&nbsp;knive<p>slog <i contenteditable="false">slog</i> to</p></div>';
  desk = await openDesk(html);
  await userEvent.click(field());
  await expect.poll(markedWords).toEqual(['slog', 'knive', 'slog']);
});

test.each([
  ['textarea', TEXTAREA],
  ['contenteditable', EDITABLE],
])('leaves the content of a %s as the same keys leave it without a guide', async (_, html) => {
  const write = async () => {
    await userEvent.click(field());
    await type('Han slog ham.');
    await keys('{Enter}knive{Backspace}e og{Control>}z{/Control}');
    return field().value ?? field().innerHTML;
  };
  document.body.innerHTML = html;
  const without = await write();
  desk = await openDesk(html);
  const guided = await write();
  await expect.poll(markedWords).toContain('slog');
  expect(guided).toBe(without);
  expect(field().value ?? field().innerHTML).toBe(without);
  expect(field().attributes).toHaveLength(html.includes('contenteditable') ? 2 : 1);
});

test('finds the words again when the page writes the field itself, at most once in 300 ms', async () => {
  desk = await openDesk(EDITABLE);
  await userEvent.click(field());
  const began = performance.now();
  let writes = 0;
  const storm = setInterval(() => {
    field().textContent = `Han slog ${writes++}`;
  }, 1);
  onTestFinished(() => clearInterval(storm));
  await expect.poll(() => desk.evaluated.length, { timeout: 4000 }).toBeGreaterThan(3);
  clearInterval(storm);
  expect(writes).toBeGreaterThan(50);
  expect(desk.evaluated.length).toBeLessThanOrEqual(2 + (performance.now() - began) / 300);
  await expect.poll(markedWords).toEqual(['slog']);
});

test('notices a value that the page has set without any event', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  field().value = 'Han slog ham';
  await expect.poll(markedWords, { timeout: 3000 }).toEqual(['slog']);
});

test('keeps live only what is near to what is seen of a field, and follows it through a scroll', async () => {
  const text = Array.from({ length: 200 }, (_, at) => `${at} slog`).join('\n');
  desk = await openDesk(`<textarea style="width:300px;height:100px;font:16px/20px sans-serif"></textarea>`);
  field().value = text;
  await userEvent.click(field());
  field().setSelectionRange(0, 0);
  field().scrollTop = 0;
  const lines = () =>
    [...CSS.highlights.values()]
      .flatMap((one) => [...(one as Iterable<AbstractRange>)])
      .map(({ startOffset }) => text.slice(0, startOffset).split('\n').length - 1)
      .sort((a, b) => a - b);
  await expect.poll(() => lines().at(-1)).toBe(7);
  expect(lines()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  field().scrollTop = 2000;
  await expect.poll(() => lines()[0]).toBe(98);
  expect(lines().at(-1)).toBe(107);
});

test('keeps at most 150 live ranges', async () => {
  const line = '<p style="margin:0;font:2px/2px sans-serif">Han slog ham</p>';
  desk = await openDesk(`<div contenteditable>${line.repeat(600)}</div>`);
  await userEvent.click(field(), { position: { x: 5, y: 5 } });
  await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(500);
  expect(markedWords()).toHaveLength(150);
});

test('stays off when there is no session', async () => {
  desk = await openDesk(TEXTAREA, { session: null });
  await userEvent.click(field());
  await type('Han slog ham ');
  expect(desk.evaluated).toEqual([]);
  expect(desk.reports).toEqual([]);
});

test('puts its rules and highlights back when the page clears them', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  await type('igen ');
  await expect.poll(markedWords).toEqual(['slog']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('says that a field is there which it cannot read', async () => {
  desk = await openDesk('<textarea style="width:1px;height:1px;padding:0;border:0"></textarea>');
  field().focus();
  await expect.poll(() => desk.reports.at(-1)?.state).toBe('unreadable');
});

test('forgets the field when the person goes to a password', async () => {
  desk = await openDesk(`${TEXTAREA}<input type="password">`);
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  document.querySelector('input')?.focus();
  await expect.poll(() => desk.reports.at(-1)).toBe(null);
  expect(markedWords()).toEqual([]);
});

test('reports rules and opaque ids, and never a word of the text', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Anna slog ham, hun var nervøs. ');
  await expect
    .poll(() => desk.reports.at(-1)?.findings.map(({ rule, alert }) => [rule, alert]))
    .toEqual([
      ['blow', true],
      ['nerves', false],
    ]);
  for (const { id } of desk.reports.at(-1)?.findings ?? []) expect(id).toMatch(/^[a-z0-9]{8}$/);
  expect(JSON.stringify(desk.reports)).not.toMatch(/Anna|slog|ham/);
});

test('leaves nothing behind when it is aborted', async () => {
  desk = await openDesk(TEXTAREA);
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('1');
  expect(document.querySelectorAll('[popover]')).toHaveLength(1);
  desk.controller.abort();
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(document.querySelectorAll('[popover]')).toHaveLength(0);
  const evaluated = desk.evaluated.length;
  await type('og knive ');
  field().value += 'slog';
  expect(desk.evaluated).toHaveLength(evaluated);
});
