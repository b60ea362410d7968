import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardIn, type Desk, keys, markedWords, openDesk, type } from './desk';

let desk: Desk;
const inPage = () => [...document.querySelectorAll('[popover]')].map((host) => host.parentElement?.localName);

afterEach(() => {
  desk.controller.abort();
  document.designMode = 'off';
  document.body.removeAttribute('contenteditable');
});

async function write(): Promise<string> {
  await userEvent.click(document.querySelector('p') as HTMLElement);
  await keys('{Control>}{End}{/Control}');
  await type('Han slog ham. Der var knive. ');
  await expect.poll(markedWords).toEqual(['slog', 'knive']);
  return document.body.innerHTML;
}

test('in design mode nothing is put into the page; the panel is told, and opens for the shortcut', async () => {
  desk = await openDesk('<p style="font:16px monospace">Notat:</p>');
  document.designMode = 'on';
  const written = await write();
  expect(desk.reports.at(-1)?.findings.map(({ rule }) => rule)).toEqual(['blow', 'knives']);
  desk.command({ kind: 'enter-card' });
  expect(desk.asked).toEqual(['panel now test.critical']);
  expect(cardIn(desk)).toBeNull();
  expect(inPage()).toEqual([]);
  expect(document.body.innerHTML).toBe(written);
});

test('where the body alone is edited the card stands outside of it', async () => {
  desk = await openDesk('<p style="font:16px monospace">Notat:</p>');
  document.body.contentEditable = 'true';
  const written = await write();
  desk.command({ kind: 'enter-card' });
  expect(cardIn(desk)).not.toBeNull();
  expect(inPage()).toEqual(['html']);
  expect(document.body.innerHTML).toBe(written);
});
