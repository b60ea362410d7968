import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chipIn, type Desk, markedWords, openDesk, type } from './desk';

/** Work is counted here, not timed: a count is the same on every machine. */

const LINES = Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? `Han slog ${at}.` : `Vi talte ${at}.`));
const STYLE = 'width:400px;height:200px;overflow:auto;font:16px/20px sans-serif';
const SURFACES = [
  ['a textarea', `<textarea style="${STYLE}">${LINES.join('\n')}</textarea>`],
  [
    'an editable region',
    `<div contenteditable style="${STYLE}">${LINES.map((line) => `<p style="margin:0">${line}</p>`).join('')}</div>`,
  ],
] as const;

let desk: Desk;
afterEach(() => desk.controller.abort());
const field = () => document.querySelector<HTMLElement>('textarea, [contenteditable]') as HTMLElement;

/** Counts calls of methods until the test ends. */
function countCalls(...methods: readonly (readonly [object, string])[]): () => number {
  let calls = 0;
  for (const [prototype, name] of methods) {
    const own = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const value = function (this: unknown, ...args: unknown[]) {
      calls++;
      return own.value.apply(this, args);
    };
    Object.defineProperty(prototype, name, { ...own, value });
    onTestFinished(() => void Object.defineProperty(prototype, name, own));
  }
  return () => calls;
}

/** Puts the caret at the end of the fifth line, which nothing is found in. */
async function enter(html: string): Promise<void> {
  desk = await openDesk(html);
  await userEvent.click(field());
  const element = field();
  if (element instanceof HTMLTextAreaElement) {
    const at = LINES.slice(0, 5).join('\n').length;
    element.setSelectionRange(at, at);
    element.scrollTop = 0;
  } else {
    const text = element.children[4]?.firstChild as Text;
    getSelection()?.collapse(text, text.length);
    element.scrollTop = 0;
  }
  await expect.poll(() => markedWords().length).toBeGreaterThan(3);
  // All has come to rest when nothing new is read or painted for a while.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** What a counter counts in the key's own task: from the key to the end of its microtasks. */
function inKeyTask(count: () => number): number[] {
  const counted: number[] = [];
  let before = 0;
  const begin = () => {
    before = count();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => counted.push(count() - before);
    port2.postMessage(null);
  };
  window.addEventListener('keydown', begin, true);
  onTestFinished(() => window.removeEventListener('keydown', begin, true));
  return counted;
}

describe.each(SURFACES)('in %s', (_, html) => {
  beforeEach(() => enter(html));

  test('a word typed is one paragraph read, and no other', async () => {
    const before = desk.evaluated.length;
    await type(' igen');
    await expect.poll(() => desk.evaluated.at(-1)).toBe('Vi talte 4. igen');
    const read = desk.evaluated.slice(before);
    for (const text of read) expect('Vi talte 4. igen').toContain(text);
    expect(read.length).toBeLessThanOrEqual(5);
  });

  test('the key itself reads no layout and paints nothing', async () => {
    const layout = inKeyTask(
      countCalls(
        [Element.prototype, 'getBoundingClientRect'],
        [Element.prototype, 'getClientRects'],
        [Range.prototype, 'getBoundingClientRect'],
        [Range.prototype, 'getClientRects'],
        [HTMLTextAreaElement.prototype, 'createValueRange'],
      ),
    );
    const painted = inKeyTask(countCalls([Highlight.prototype, 'add'], [Highlight.prototype, 'delete']));
    await type(' igen');
    await expect.poll(() => desk.evaluated.at(-1)).toBe('Vi talte 4. igen');
    expect(layout).toEqual([0, 0, 0, 0, 0]);
    expect(painted).toEqual([0, 0, 0, 0, 0]);
  });

  test('a reading that finds what was found before paints nothing anew, and tells nobody', async () => {
    const painted = countCalls([Highlight.prototype, 'add'], [Highlight.prototype, 'delete']);
    const marks = markedWords();
    const reports = desk.reports.length;
    await type(' igen ');
    await expect.poll(() => desk.evaluated.at(-1)).toBe('Vi talte 4. igen ');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(painted()).toBe(0);
    expect(markedWords()).toEqual(marks);
    expect(desk.reports).toHaveLength(reports);
  });

  test('what is in view is found by a few measurements, however many marks there are', async () => {
    const measured = countCalls(
      [Range.prototype, 'getBoundingClientRect'],
      [HTMLTextAreaElement.prototype, 'createValueRange'],
    );
    await type(' ');
    await expect.poll(() => desk.evaluated.at(-1)).toBe('Vi talte 4. ');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(measured()).toBeGreaterThan(0);
    // Two at each border of what is seen: it is where it was.
    expect(measured()).toBeLessThanOrEqual(4);
  });

  test('a count that is the same, in a field that has not moved, is neither drawn nor placed anew', async () => {
    const placed = countCalls([IntersectionObserver.prototype, 'observe']);
    const drawn: MutationRecord[] = [];
    const place = desk.roots.at(-1)?.querySelector('.place-chip') as HTMLElement;
    const observer = new MutationObserver((records) => drawn.push(...records));
    observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
    await type(' igen ');
    await expect.poll(() => desk.evaluated.at(-1)).toBe('Vi talte 4. igen ');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(placed()).toBe(0);
    expect(drawn).toEqual([]);
    await type('Han slog. ');
    await expect.poll(placed).toBe(1);
    expect(chipIn(desk)?.textContent).toBe('101');
    observer.disconnect();
  });
});
