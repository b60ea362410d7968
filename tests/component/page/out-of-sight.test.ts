import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardIn, chipIn, type Desk, openDesk, type } from './desk';

let desk: Desk;
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const scroller = () => document.querySelector('#scroller') as HTMLElement;

beforeEach(async () => {
  desk = await openDesk(
    `<div id="scroller" style="width:420px;height:200px;overflow:auto">
       <textarea style="width:300px;height:120px;font:16px monospace"></textarea>
       <div style="height:2000px"></div>
     </div>`,
  );
  await userEvent.click(field());
  await type('Han slog ham. Der var knive. ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('2');
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await expect.poll(() => cardIn(desk)).not.toBeNull();
  // The browser has told where the field is seen.
  await new Promise((resolve) => setTimeout(resolve, 100));
});
afterEach(() => desk.controller.abort());

const WAYS: Readonly<Record<string, () => void>> = {
  'display: none': () => field().style.setProperty('display', 'none'),
  'display: none around it': () => scroller().style.setProperty('display', 'none'),
  'visibility: hidden': () => field().style.setProperty('visibility', 'hidden'),
  'a part of the page that is folded': () => scroller().style.setProperty('height', '0'),
  'scrolling in what holds it': () => scroller().scrollTo({ top: 900 }),
  'its removal': () => field().remove(),
};

test.each(Object.keys(WAYS))(
  'a card closes, and goes nowhere else, when its field is gone by %s',
  async (way) => {
    const before = cardIn(desk)?.getBoundingClientRect();
    const places = new Set<string>();
    const watch = setInterval(() => {
      const box = cardIn(desk)?.getBoundingClientRect();
      if (box) places.add(`${box.left},${box.top}`);
    }, 4);
    WAYS[way]?.();
    await expect.poll(() => cardIn(desk), { timeout: 2_500 }).toBeNull();
    clearInterval(watch);
    expect([...places].filter((place) => place !== `${before?.left},${before?.top}`)).toEqual([]);
    if (field()) expect(desk.reports.at(-1)?.open).toBeNull();
  },
);

test('a finding of a field that is not drawn opens no card', async () => {
  field().style.setProperty('display', 'none');
  await expect.poll(() => cardIn(desk)).toBeNull();
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(cardIn(desk)).toBeNull();
});
