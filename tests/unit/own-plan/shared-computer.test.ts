import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { deleteWhenShared } from '@/entrypoints/sidepanel/shared-computer';
import { type CalmShown, fail, NOTHING_SHOWN, ok } from '@/lib/model';
import { createCalmLines } from '@/lib/own-plan';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

function computer() {
  const isShared = signal(false);
  const full = new Set<'calm' | 'where'>();
  let shown: CalmShown = {
    ...NOTHING_SHOWN,
    lines: ['Ring til Bo', 'Gå en tur'],
    from: { 'Ring til Bo': 'plan' },
  };
  let elsewhere: string | null = 'i skuffen';
  const calm = createCalmLines(async (change) => {
    if (full.has('calm')) return fail('not-saved');
    shown = change(shown);
    return ok(null);
  });
  const saveElsewhere = async () => {
    if (full.has('where')) return fail('not-saved');
    elsewhere = null;
    return ok(null);
  };
  const ports = deleteWhenShared({ isShared, calm, where: { saveElsewhere } }, end.signal);
  const left = () => ({ lines: shown.lines, heldBack: shown.heldBack, elsewhere });
  return { ports, isShared, full, left, calm };
}
const OUT_OF_SIGHT = { lines: [], heldBack: ['Gå en tur'], elsewhere: null };

it('takes a plan’s lines away when it becomes shared, holds back those that stand nowhere else, and warns of nothing', async () => {
  const { ports, isShared, left } = computer();
  const told: boolean[] = [];
  ports.sharedLeft.subscribe((is) => void told.push(is));
  isShared.value = true;
  await vi.waitFor(() => expect(left()).toEqual(OUT_OF_SIGHT));
  expect(told).toEqual([false]);
});

it('puts nothing back by itself', async () => {
  const { isShared, left, calm } = computer();
  isShared.value = true;
  await vi.waitFor(() => expect(left()).toEqual(OUT_OF_SIGHT));
  isShared.value = false;
  await calm.share(true);
  expect(left()).toEqual(OUT_OF_SIGHT);
});

it('lets go of a line that a plan turns out to hold', async () => {
  const { isShared, left, calm } = computer();
  isShared.value = true;
  await vi.waitFor(() => expect(left()).toEqual(OUT_OF_SIGHT));
  await calm.dropSpace('plan');
  expect(left().heldBack).toEqual(['Gå en tur']);
  await calm.show(['Gå en tur'], ['Gå en tur'], 'plan');
  expect(left()).toEqual({ ...OUT_OF_SIGHT, heldBack: [] });
});

it.each(['calm', 'where'] as const)('tells when it could not be taken away: %s', async (what) => {
  const { ports, isShared, full, left } = computer();
  full.add(what);
  isShared.value = true;
  await vi.waitFor(() => expect(ports.sharedLeft.value).toBe(true));
  await ports.deleteShared();
  expect(ports.sharedLeft.value).toBe(true);
  full.clear();
  await ports.deleteShared();
  expect([ports.sharedLeft.value, left()]).toEqual([false, OUT_OF_SIGHT]);
});

it('tells of nothing once it is not shared any more', async () => {
  const { ports, isShared, full, left } = computer();
  full.add('calm').add('where');
  isShared.value = true;
  await vi.waitFor(() => expect(ports.sharedLeft.value).toBe(true));
  isShared.value = false;
  expect(ports.sharedLeft.value).toBe(false);
  expect(left().lines).toEqual(['Ring til Bo', 'Gå en tur']);
});
