import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { GuideSession, PauseEnd } from '@/lib/model';
import { cardIn, chipIn, type Desk, markedWords, openDesk } from './desk';

const TEXTAREA = '<textarea style="width:400px;height:120px"></textarea>';
const TWO = `${TEXTAREA}<textarea id="other" style="width:400px;height:120px"></textarea>`;

let desk: Desk;
afterEach(() => {
  desk.controller.abort();
  document.body.innerHTML = '';
});

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const sessionWith = (paused?: PauseEnd): GuideSession => ({
  locale: 'da',
  setAside: [],
  ...(paused && { paused }),
});
const pause = (paused?: PauseEnd) => desk.command({ kind: 'session-changed', session: sessionWith(paused) });
const state = () => desk.reports.findLast((report) => report?.state)?.state;

async function write(text: string): Promise<void> {
  await userEvent.click(field());
  await userEvent.keyboard(text);
}

function expectNothing(): void {
  expect(markedWords()).toEqual([]);
  expect(chipIn(desk)).toBeNull();
  expect(cardIn(desk)).toBeNull();
  expect(document.querySelectorAll('[popover]')).toHaveLength(0);
}

test('a pause takes marks, chip and card away at once, and no letter is read until it is ended', async () => {
  desk = await openDesk(TEXTAREA);
  await write('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await expect.poll(() => cardIn(desk)).not.toBeNull();
  pause({ until: null });
  expectNothing();
  expect(state()).toBe('paused');
  const evaluated = desk.evaluated.length;
  const reports = desk.reports.length;
  await userEvent.keyboard('med knive ');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expectNothing();
  expect(desk.evaluated).toHaveLength(evaluated);
  expect(desk.reports).toHaveLength(reports);

  pause();
  await expect.poll(markedWords).toEqual(['slog', 'knive']);
  expect(state()).toBe('reading');
});

test('a field that gets focus in a pause is named and not read', async () => {
  desk = await openDesk(TEXTAREA, { session: sessionWith({ until: null }) });
  await write('Han slog ham ');
  await expect.poll(state).toBe('paused');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(desk.evaluated).toEqual([]);
  expectNothing();
});

test('a pause with a time ends by itself while the person writes on', async () => {
  desk = await openDesk(TEXTAREA, { session: sessionWith({ until: Date.now() + 1_500 }) });
  await write('Han slog ham ');
  expect(desk.evaluated).toEqual([]);
  await expect.poll(markedWords, { timeout: 5_000 }).toEqual(['slog']);
});

test('a pause whose time went by while the computer slept is over at the next focus', async () => {
  const until = Date.now() + 60_000;
  desk = await openDesk(TWO, { session: sessionWith({ until }) });
  await write('Han slog ham ');
  expect(state()).toBe('paused');
  const { now } = Date;
  Date.now = () => now() + 120_000;
  try {
    (document.activeElement as HTMLElement).blur();
    await userEvent.click(field());
    await expect.poll(markedWords).toEqual(['slog']);
  } finally {
    Date.now = now;
  }
});

test('one field rests until it goes, and the field beside it does not', async () => {
  desk = await openDesk(TWO);
  await write('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  const id = desk.reports.at(-1)?.field ?? '';
  desk.command({ kind: 'pause-field', field: 'another1', paused: true });
  expect(markedWords()).toEqual(['slog']);
  desk.command({ kind: 'pause-field', field: id, paused: true });
  expectNothing();

  await userEvent.click(document.querySelector('#other') as HTMLElement);
  await userEvent.keyboard('Hun slog ham ');
  await expect.poll(() => CSS.highlights.size).toBeGreaterThan(0);
  const evaluated = desk.evaluated.length;
  await write('med knive ');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expectNothing();
  expect(desk.evaluated).toHaveLength(evaluated);

  desk.command({ kind: 'pause-field', field: desk.reports.at(-1)?.field ?? '', paused: false });
  await expect.poll(markedWords).toEqual(['slog', 'knive']);
});

test('without a panel no finding is told, and one that opens is told what is there', async () => {
  let followed = false;
  desk = await openDesk(TEXTAREA, { followed: () => followed });
  await write('Han slog ham ');
  await expect.poll(markedWords).toEqual(['slog']);
  expect(desk.reports.map((report) => report?.findings)).toEqual([[]]);
  followed = true;
  desk.command({ kind: 'followed' });
  await expect.poll(() => desk.reports.at(-1)?.findings.map(({ rule }) => rule)).toEqual(['blow']);
});
