import { describe, expect, test } from 'vitest';
import { createViewFinder } from '@/lib/page/marks/in-view';
import { placeCard, roomFor } from '@/lib/page/marks/place-card';

describe('what is kept in view', () => {
  const tops = Array.from({ length: 5000 }, (_, line) => -40_000 + line * 20);

  test('is what stands in the band or just outside it, found by few measurements', () => {
    let measured = 0;
    const measure = (top: number) => {
      measured++;
      return top;
    };
    const kept = createViewFinder()(tops, measure, { top: 100, bottom: 600 });
    expect([kept[0], kept.at(-1)]).toEqual([60, 640]);
    expect(measured).toBeLessThan(50);
  });

  test('is found by two measurements at each border where all is as it was, and by few where a little has moved', () => {
    let measured = 0;
    const find = createViewFinder();
    const keep = (by: number) => {
      measured = 0;
      return find(
        tops,
        (top) => {
          measured++;
          return top + by;
        },
        { top: 100, bottom: 600 },
      );
    };
    keep(0);
    expect([keep(0)[0], measured]).toEqual([60, 4]);
    expect(keep(40)[0]).toBe(20);
    expect(measured).toBeLessThanOrEqual(10);
    expect(keep(-40)[0]).toBe(100);
    expect(measured).toBeLessThanOrEqual(14);
    expect(keep(1e6)).toEqual([]);
    expect(keep(-1e6)).toEqual([]);
    expect([keep(0)[0], keep(0).at(-1)]).toEqual([60, 640]);
  });

  test('is never more than 150', () => {
    expect(
      createViewFinder()(
        Array.from({ length: 1000 }, (_, at) => at),
        (top) => top,
        { top: 0, bottom: 600 },
      ),
    ).toHaveLength(150);
  });

  test('is nothing of nothing', () =>
    expect(createViewFinder()([], () => 0, { top: 0, bottom: 600 })).toEqual([]));
});

describe('the card', () => {
  const size = { width: 380, height: 300 };
  const view = { width: 1000, height: 700 };

  test.each([
    ['below the words', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 128 }],
    [
      'above them where there is no room below',
      { left: 100, top: 500, bottom: 520 },
      { left: 100, top: 192 },
    ],
    ['inside the right edge', { left: 900, top: 100, bottom: 120 }, { left: 612, top: 128 }],
    ['inside the left edge', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 128 }],
    [
      'inside the window when the words are out of it',
      { left: 100, top: -900, bottom: -880 },
      { left: 100, top: 8 },
    ],
  ])('stands %s', (_, words, place) => expect(placeCard(words, size, view)).toEqual(place));

  test('stays inside a window of 320 × 256', () => {
    const place = placeCard(
      { left: 200, top: 100, bottom: 120 },
      { width: 304, height: 240 },
      { width: 320, height: 256 },
    );
    expect(place).toEqual({ left: 8, top: 8 });
  });

  test.each([
    ['under words near the top', { left: 0, top: 80, bottom: 100 }, 584],
    ['over words near the bottom', { left: 0, top: 600, bottom: 620 }, 584],
  ])('is no higher than the room %s, so that they can be read', (_, words, room) => {
    expect(roomFor(words, view)).toBe(room);
    const card = { width: 380, height: room };
    const { top } = placeCard(words, card, view);
    expect(top >= words.bottom || top + room <= words.top).toBe(true);
  });

  test('is not lower than 240, even where that covers the words', () => {
    expect(roomFor({ left: 0, top: 100, bottom: 120 }, { width: 320, height: 256 })).toBe(240);
  });
});
