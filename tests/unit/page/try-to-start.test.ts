import { beforeEach, expect, test } from 'vitest';
import { type Start, tryToStart } from '@/entrypoints/page-guide/try-to-start';
import type { PageHandle } from '@/lib/page';

let handle: PageHandle;
let lives: AbortSignal[];
beforeEach(() => {
  const api = { runtime: {} } as PageHandle['api'];
  const [controller, waiting] = [new AbortController(), new AbortController()];
  handle = { api, controller, waiting, secrets: new WeakSet(), guided: false, tries: 0 };
  lives = [];
});
const start = (began: Start) =>
  tryToStart(handle, async (life) => {
    lives.push(life);
    expect(handle.guided).toBe(true);
    return began;
  });

test('a guide at work lives as long as the page may have one, and nobody waits any more', async () => {
  await start('at-work');
  expect(handle.waiting.signal.aborted).toBe(true);
  expect(lives[0]?.aborted).toBe(false);
  handle.controller.abort();
  expect(lives[0]?.aborted).toBe(true);
});

test('what came to nothing has ended, and the next focus may ask again', async () => {
  await start('unanswered');
  expect(lives[0]?.aborted).toBe(true);
  expect(handle.guided).toBe(false);
  expect(handle.waiting.signal.aborted).toBe(false);
  await start('at-work');
  expect(lives[1]?.aborted).toBe(false);
});

test.each([
  ['a refusal', ['refused']],
  ['the fifth start without an answer', Array(5).fill('unanswered')],
] as const)('%s is the last, and leaves nothing on the page', async (_, went) => {
  for (const began of went as readonly Start[]) {
    expect(handle.waiting.signal.aborted).toBe(false);
    await start(began);
  }
  expect(handle.waiting.signal.aborted).toBe(true);
  expect(handle.guided).toBe(true);
  expect(lives.map(({ aborted }) => aborted)).toEqual(went.map(() => true));
  expect(handle.controller.signal.aborted).toBe(false);
});
