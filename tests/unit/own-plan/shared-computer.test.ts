import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { deleteWhenShared } from '@/entrypoints/sidepanel/shared-computer';
import { CALM_LINES_DRAFT, type CalmShown, fail, NOTHING_SHOWN, ok } from '@/lib/model';
import { createCalmLines } from '@/lib/own-plan';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

function computer() {
  const isShared = signal(false);
  const drafts = signal<Readonly<Record<string, string>>>({ welcome: 'Hos Karen' });
  const full = new Set<'calm' | 'where' | 'drafts'>();
  let shown: CalmShown = { ...NOTHING_SHOWN, lines: ['Gå en tur'] };
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
  const eraseDraft = vi.fn(async (key: string) => {
    if (full.has('drafts')) return fail('not-saved');
    const { [key]: _gone, ...rest } = drafts.value;
    drafts.value = rest;
    return ok(null);
  });
  const write = (text: string) => {
    drafts.value = { ...drafts.value, [CALM_LINES_DRAFT]: text };
  };
  const where = { saveElsewhere };
  const ports = deleteWhenShared({ isShared, calm, where, drafts, eraseDraft }, end.signal);
  const left = () => ({ lines: shown.lines, elsewhere, drafts: Object.keys(drafts.value) });
  return { ports, isShared, full, left, write, eraseDraft };
}
const NOTHING_LEFT = { lines: [], elsewhere: null, drafts: ['welcome'] };

it('loses one’s own words, written and half written, when it becomes shared, and warns of nothing', async () => {
  const { ports, isShared, left, write, eraseDraft } = computer();
  const told: boolean[] = [];
  ports.sharedLeft.subscribe((is) => void told.push(is));
  write('Ring til');
  expect(eraseDraft).not.toHaveBeenCalled();
  isShared.value = true;
  await vi.waitFor(() => expect(left()).toEqual(NOTHING_LEFT));
  // The field goes, and saves what stood in it once more.
  write('Ring til Bo');
  await vi.waitFor(() => expect(left()).toEqual(NOTHING_LEFT));
  expect(told).toEqual([false]);
});

it.each(['calm', 'where', 'drafts'] as const)('tells when it could not be deleted: %s', async (what) => {
  const { ports, isShared, full, left, write } = computer();
  write('Ring til');
  full.add(what);
  isShared.value = true;
  await vi.waitFor(() => expect(ports.sharedLeft.value).toBe(true));
  await ports.deleteShared();
  expect(ports.sharedLeft.value).toBe(true);
  full.clear();
  await ports.deleteShared();
  expect([ports.sharedLeft.value, left()]).toEqual([false, NOTHING_LEFT]);
});

it('tells of nothing once it is not shared any more', async () => {
  const { ports, isShared, full, left } = computer();
  full.add('calm').add('where');
  isShared.value = true;
  await vi.waitFor(() => expect(ports.sharedLeft.value).toBe(true));
  isShared.value = false;
  expect(ports.sharedLeft.value).toBe(false);
  expect(left().lines).toEqual(['Gå en tur']);
});
