import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Finding } from '@/lib/model';
import { type Desk, engineOf, markedWords, openDesk } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());

const blow = (text: string): Finding[] =>
  [...text.matchAll(/slog/g)].map(({ index }) => ({
    start: index,
    end: index + 4,
    ruleId: 'blow',
    card: 'test.warning',
    kind: 'topic',
    topic: 'test',
    certainty: 'affirmed',
    alert: true,
    because: { frame: 'test', words: [], context: [] },
  }));

test('a reading that takes many slices comes to its end, and the page has its turn in between', async () => {
  const turns: number[] = [];
  const read: string[] = [];
  const engine = engineOf((text) => {
    const began = performance.now();
    while (performance.now() - began < 6);
    read.push(text);
    return blow(text);
  });
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    turns.push(read.length);
    if (read.length < 20) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const lines = Array.from({ length: 20 }, (_, at) => `Han slog ${at}.`);
  desk = await openDesk(`<textarea style="width:400px;height:500px">${lines.join('\n')}</textarea>`, {
    engine,
  });
  await userEvent.click(document.querySelector('textarea') as HTMLElement);
  await expect.poll(() => markedWords().length, { timeout: 5_000 }).toBe(20);
  expect(read).toEqual(lines);
  expect(new Set(turns).size).toBeGreaterThan(10);
});
