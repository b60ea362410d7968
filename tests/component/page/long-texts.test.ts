import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { adapterFor } from '@/lib/page/editors';
import { markedWords } from './desk';
import { fieldOf, openEditor } from './real-editors';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `Linje ${at}: Han ${at % 10 ? 'så' : 'slog'} ham.`);

test('CodeMirror keeps the lines in view alone in the page: they are marked, and nothing is said of the rest', async () => {
  const { desk, page } = await openEditor('codemirror');
  const field = fieldOf(page);
  await userEvent.click(field);
  await page.setText(lines(5000));
  await expect.poll(() => markedWords().length).toBeGreaterThan(1);
  expect(markedWords().length).toBeLessThan(50);
  await expect.poll(() => desk.reports.at(-1)).toMatchObject({ isPartial: true });

  const scroller = document.querySelector('.cm-scroller') as HTMLElement;
  const isMarked = () => {
    const box = scroller.getBoundingClientRect();
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...(highlight as Iterable<Range>)])
      .some((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top >= box.top && bottom <= box.bottom && range.toString() === 'slog';
      });
  };
  for (const top of [40_000, 3_000, 60_000]) {
    scroller.scrollTop = top;
    await expect.poll(isMarked, { interval: 20 }).toBe(true);
    expect(new Set(markedWords())).toEqual(new Set(['slog']));
  }

  await page.setText(lines(20));
  await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(2);
  expect(desk.reports.at(-1)).toMatchObject({ isPartial: false });
});

const SENTENCE = 'Han slog ham, og så gik de hjem igen uden et ord.';
const FORMS: readonly (readonly [string, string, (count: number) => string])[] = [
  ['paragraphs', '', (count) => `<p>${SENTENCE}</p>`.repeat(count)],
  ['lines of one text', 'white-space: pre-wrap', (count) => `${SENTENCE}\n`.repeat(count)],
  ['lines with breaks between them', '', (count) => `${SENTENCE}<br>`.repeat(count)],
];

test.each(FORMS)(
  'the reading after a key is a cheap pass over 50,000 characters in %s',
  async (_, style, write) => {
    document.body.innerHTML = `<div contenteditable style="${style}">${write(1000)}</div>`;
    const field = document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
    const adapter = adapterFor(field, () => null);
    if (!adapter) throw new Error('not read');
    const control = new AbortController();
    let heard = () => {};
    adapter.onChange(() => heard(), control.signal);
    expect(adapter.read().length).toBeGreaterThanOrEqual(1000);
    const letters = document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const took: number[] = [];
    for (let key = 0; key < 41; key++) {
      const change = new Promise<void>((resolve) => {
        heard = resolve;
      });
      letters.insertData(3, 'x');
      await change;
      const began = performance.now();
      adapter.read();
      took.push(performance.now() - began);
    }
    control.abort();
    const middle = took.sort((a, b) => a - b)[20];
    expect(middle).toBeLessThan(2);
  },
);
