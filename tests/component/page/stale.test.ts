import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buttonIn, cardIn, type Desk, keys, markedWords, openDesk, type } from './desk';

/** What a page does to its fields without a word to anybody. */

let desk: Desk;
afterEach(() => desk.controller.abort());

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test('a text that a page has put before what was written leaves no mark on other words', async () => {
  desk = await openDesk('<textarea style="width:400px;height:120px"></textarea><button>Skabelon</button>');
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  document.querySelector('button')?.focus();

  field().value = `Aftale: ${field().value}`;
  field().style.height = '150px';
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  for (const word of markedWords()) expect(word).toBe('slog');
  await expect.poll(() => desk.evaluated).toContain('Aftale: Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
});

test('a press on a mark while the text is not read as it stands opens the card when it has been', async () => {
  desk = await openDesk('<textarea style="font:16px/20px monospace;width:400px;height:120px"></textarea>');
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);

  field().value += 'Ole.';
  await userEvent.click(field(), { position: { x: 55, y: 12 } });
  expect(cardIn(desk)).toBeNull();
  await expect.poll(() => cardIn(desk)?.textContent).toBeTruthy();
  expect(desk.evaluated.at(-1)).toContain('Ole.');
});

test('advice that could not be set aside is there again', async () => {
  desk = await openDesk('<textarea style="width:400px;height:120px"></textarea>', { saves: () => false });
  await userEvent.click(field());
  await type('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  desk.command({ kind: 'enter-card' });
  const advice = cardIn(desk)?.textContent;
  buttonIn(desk, 'Ikke dette råd her').focus();
  await keys('{Enter}');
  await expect.poll(() => desk.asked).toEqual(['aside blow site -']);
  await expect.poll(() => cardIn(desk)?.textContent).toBe(advice);
  await expect.poll(markedWords).toEqual(['slog']);
});
