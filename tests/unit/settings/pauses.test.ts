import { beforeEach, expect, test } from 'vitest';
import { createPauses, SITE_PAUSE_MS } from '@/lib/settings/pauses';
import { MemoryArea } from '@/tests/support/memory-area';

const SITE = 'https://journal.test';
const OTHER = 'https://intranet.test';

let area: MemoryArea;
let now: number;
let heard: number;
let pauses: ReturnType<typeof createPauses>;
let watching: AbortController;

beforeEach(() => {
  area = new MemoryArea();
  now = 1_000_000_000;
  heard = 0;
  watching = new AbortController();
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  area.onChanged = (changes) => {
    for (const listener of listeners) listener(changes);
  };
  const door = {
    get: (keys: string | string[] | null) => area.get(keys),
    set: (items: Record<string, unknown>) => area.set(items),
    remove: (keys: string | string[]) => area.remove(keys),
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) =>
        void listeners.delete(listener),
    },
  };
  pauses = createPauses(door, () => now);
  pauses.watchPauses(() => heard++, watching.signal);
});

test('a site rests for an hour by the clock, and no other site with it', async () => {
  expect(await pauses.readPause(1, [SITE])).toBeNull();
  expect(await pauses.pauseSite(SITE)).toEqual({ ok: true, value: null });
  const until = now + SITE_PAUSE_MS;
  for (const origins of [[SITE], [OTHER, SITE], [null, SITE]]) {
    expect(await pauses.readPause(1, origins)).toEqual({ scope: 'site', until });
  }
  expect(await pauses.readPause(1, [OTHER])).toBeNull();
  now = until - 1;
  expect(await pauses.readPause(1, [SITE])).toEqual({ scope: 'site', until });
  now = until;
  expect(await pauses.readPause(1, [SITE])).toBeNull();
});

test('a clock that is put back does not make the pause longer', async () => {
  await pauses.pauseSite(SITE);
  now -= 2 * SITE_PAUSE_MS;
  expect(await pauses.readPause(1, [SITE])).toBeNull();
});

test('a tab rests until it is ended, whatever site is in it, and goes before the site', async () => {
  await pauses.pauseTab(7);
  await pauses.pauseSite(SITE);
  expect(await pauses.readPause(7, [SITE])).toEqual({ scope: 'tab', until: null });
  expect(await pauses.readPause(7, [OTHER])).toEqual({ scope: 'tab', until: null });
  expect(await pauses.readPause(8, [OTHER])).toBeNull();
  await pauses.endPauses(7, SITE);
  expect(await pauses.readPause(7, [SITE])).toBeNull();
});

test('whoever watches hears of each beginning and end, and of nothing else', async () => {
  await pauses.pauseSite(SITE);
  await pauses.endPauses(7, SITE);
  expect(heard).toBe(2);
  await area.set({ 'window.1.target': { view: 'now' } });
  expect(heard).toBe(2);
  watching.abort();
  await pauses.pauseTab(7);
  expect(heard).toBe(2);
});

test('a pause that cannot be stored is told, and one that cannot be read is none', async () => {
  area.failing = 'writes';
  expect(await pauses.pauseSite(SITE)).toEqual({ ok: false, fault: 'not-saved' });
  area.failing = 'everything';
  expect(await pauses.readPause(1, [SITE])).toBeNull();
});

test('what is kept is the origin and a time, or that a tab rests', async () => {
  await pauses.pauseSite(SITE);
  await pauses.pauseTab(7);
  expect([...area.items]).toEqual([
    [`pause.site.${SITE}`, now + SITE_PAUSE_MS],
    ['pause.tab.7', true],
  ]);
});
