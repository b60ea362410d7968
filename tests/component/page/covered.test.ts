import { afterEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardIn, type Desk, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());

async function openCard(): Promise<void> {
  desk = await openDesk('<textarea style="width:280px;height:60px"></textarea>');
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  await type('Han slog ham. ');
  await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(1);
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  expect(cardIn(desk)).not.toBe(null);
}

test('comes back on top of what the page opens over it twice, and then closes', async () => {
  await openCard();
  const cover = document.createElement('div');
  onTestFinished(() => cover.remove());
  cover.popover = 'manual';
  document.body.append(cover);
  const host = document.querySelector('html > [popover]') as HTMLElement;
  let raised = 0;
  host.addEventListener('toggle', () => raised++);
  const outcomes = [];
  for (let covered = 0; covered < 3; covered++) {
    cover.hidePopover();
    cover.showPopover();
    const before = raised;
    await expect.poll(() => raised > before || cardIn(desk) === null).toBe(true);
    outcomes.push(cardIn(desk) === null ? 'closed' : 'on top');
  }
  expect(outcomes).toEqual(['on top', 'on top', 'closed']);
});

test('leaves what the page opens beside it alone', async () => {
  await openCard();
  const { bottom } = cardIn(desk)?.getBoundingClientRect() ?? { bottom: 0 };
  const beside = document.createElement('div');
  onTestFinished(() => beside.remove());
  beside.popover = 'manual';
  beside.style.cssText = `inset:auto;margin:0;left:0;top:${bottom + 9}px;width:20px;height:20px`;
  document.body.append(beside);
  let raised = 0;
  document.querySelector('html > [popover]')?.addEventListener('toggle', () => raised++);
  const opened = new Promise((resolve) => beside.addEventListener('toggle', resolve, { once: true }));
  beside.showPopover();
  await opened;
  await new Promise(requestAnimationFrame);
  expect(raised).toBe(0);
  expect(cardIn(desk)).not.toBe(null);
});
