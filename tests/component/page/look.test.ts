import { afterEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { cardIn, chipIn, type Desk, markedWords, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());

const openCard = async () => {
  desk = await openDesk('<textarea style="width:280px;height:60px"></textarea>');
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  await type('Han slog ham ');
  await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(1);
};

test.each([
  [600, 600],
  [320, 600],
  [320, 256],
])('the card fits in a window of %i × %i', async (width, height) => {
  await openCard();
  await page.viewport(width, height);
  desk.command({ kind: 'enter-card' });
  const card = cardIn(desk) as HTMLElement;
  const box = card.getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(height);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

test('the card covers no line of the words it is about', async () => {
  // Two letters a line.
  desk = await openDesk(
    '<div contenteditable style="width:24px;font:16px/20px monospace;word-break:break-all">slog </div>',
  );
  await userEvent.click(document.querySelector('div') as HTMLElement);
  await expect.poll(markedWords).toEqual(['slog']);
  desk.command({ kind: 'enter-card' });
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as Iterable<Range>)]);
  const lines = [...(range?.getClientRects() ?? [])];
  expect(lines.length).toBe(2);
  const { top } = (cardIn(desk) as HTMLElement).getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(lines.at(-1)?.bottom ?? Number.POSITIVE_INFINITY);
});

test('a count of three digits stays on one line', async () => {
  desk = await openDesk(`<div contenteditable style="width:580px">${'slog '.repeat(279)}</div>`);
  await userEvent.click(document.querySelector('div') as HTMLElement);
  await expect.poll(() => chipIn(desk)?.textContent, { timeout: 5_000 }).toBe('279');
  const { width, height } = (chipIn(desk) as HTMLElement).getBoundingClientRect();
  expect(height).toBe(28);
  expect(chipIn(desk)?.scrollHeight).toBeLessThanOrEqual(28);
  expect(width).toBeGreaterThan(40);
});

test('nothing of the card is drawn before it is asked for', async () => {
  await openCard();
  const place = desk.roots.at(-1)?.querySelector('.place-card');
  expect(place?.getBoundingClientRect().height).toBe(0);
});

test('text is 16 px or more, also where the page makes its own root small', async () => {
  document.documentElement.style.fontSize = '62.5%';
  await openCard();
  desk.command({ kind: 'enter-card' });
  for (const element of cardIn(desk)?.querySelectorAll('*') ?? []) {
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(16);
  }
  document.documentElement.style.fontSize = '';
});

test('in forced colours, where a highlight would be a solid block, only the chip tells', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
  await openCard();
  expect(chipIn(desk)?.textContent).toBe('1');
  expect(markedWords()).toEqual([]);
});
