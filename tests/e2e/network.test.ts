import { expect, test } from 'vitest';
import { judgePackets } from '@/scripts/network/judge';
import { type NamespaceRun, runInNamespace } from '@/scripts/network/namespace';
import { BROWSERS, type BrowserName } from '../support/browsers';

// Where no namespace can be had (macOS, Windows), scripts/test leaves this file out and says so.

function walk(name: BrowserName, kind: 'quiet' | 'leaking'): Promise<NamespaceRun> {
  return runInNamespace([process.execPath, '--import', 'tsx', 'tests/support/network-walk.ts', name, kind]);
}

test.each(BROWSERS)('%s alone makes no packet but its known noise', async (name) => {
  const { exitCode, packets } = await walk(name, 'quiet');
  expect(exitCode).toBe(0);
  expect(judgePackets(packets)).toEqual({ leaks: [], names: [], awake: true });
});

test.each(BROWSERS)('a canary that leaks in %s is seen', async (name) => {
  const { exitCode, packets } = await walk(name, 'leaking');
  const { names, awake } = judgePackets(packets);
  expect(exitCode).toBe(0);
  expect(awake).toBe(true);
  for (const way of ['fetch', 'prefetch', 'window']) expect(names).toContain(`${way}.canary.invalid`);
});
