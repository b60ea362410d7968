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
