import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Engine } from '@/lib/engine';
import { buttonIn, cardIn, type Desk, engineOf, findWords, keys, markedWords, openDesk, type } from './desk';

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

describe('a press while the text is not read', () => {
  const PLACE = { position: { x: 55, y: 12 } };
  let isHeld: boolean;

  beforeEach(async () => {
    isHeld = false;
    desk = await openDesk(
      '<textarea style="font:16px/20px monospace;width:400px;height:120px"></textarea><button>Gem</button>',
      { engine: heldBack(engineOf(findWords), () => isHeld) },
    );
    await userEvent.click(field());
  });

  test('opens nothing where no mark was seen, though there is one by then', async () => {
    isHeld = true;
    await type('Han slog');
    await userEvent.click(field(), PLACE);
    isHeld = false;
    await expect.poll(markedWords).toEqual(['slog']);
    await nextFrame();
    expect(cardIn(desk)).toBeNull();
  });

  test.each([
    ['has gone to a button', () => keys('{Tab}')],
    ['has pressed a button', () => userEvent.click(document.querySelector('button') as Element)],
    ['has pressed Escape', () => keys('{Escape}')],
    ['has moved the caret on', () => keys('{ArrowRight}')],
    ['has written on', () => type('r')],
  ])('opens no card for who %s since', async (_, goOn) => {
    await type('Han slog ham ');
    await expect.poll(markedWords).toEqual(['slog']);
    isHeld = true;
    field().value += 'Der var knive.';
    await userEvent.click(field(), PLACE);
    await goOn();
    isHeld = false;
    await expect.poll(markedWords).toContain('knive');
    await nextFrame();
    expect(cardIn(desk)).toBeNull();
  });

  test('does not take the place of what the panel has asked for since', async () => {
    await type('Han slog ham. Der var knive. ');
    await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(2);
    isHeld = true;
    field().value += 'Han slog mig.';
    await userEvent.click(field(), PLACE);
    desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[1]?.id ?? '' });
    isHeld = false;
    await expect.poll(markedWords).toEqual(['slog', 'knive', 'slog']);
    await nextFrame();
    expect(cardIn(desk)?.querySelector('h2')?.textContent).toBe('Titel test.critical');
  });
});

/** An engine that does not come to an end while it is held back. */
function heldBack(engine: Engine, isHeld: () => boolean): Engine {
  return {
    ...engine,
    *evaluateInSteps(text) {
      while (isHeld()) yield;
      return engine.evaluate(text);
    },
  };
}

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
