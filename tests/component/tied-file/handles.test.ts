import { afterEach, expect, test } from 'vitest';
import { TIES_DATABASE, tiedHandle, tiedNames, tieHandle, untieHandle } from '@/lib/tied-file';

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('tied.txt').catch(() => undefined);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(TIES_DATABASE).onsuccess = resolve;
  });
});

test('a file that was tied is the same file when it is asked for again, until it is let go', async () => {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('tied.txt', { create: true });
  expect(await tiedHandle('onboarding/a')).toBeNull();
  await tieHandle('onboarding/a', handle);
  const kept = await tiedHandle('onboarding/a');
  expect(await kept?.isSameEntry(handle)).toBe(true);
  expect(await tiedNames()).toEqual(['onboarding/a']);
  await untieHandle('onboarding/a');
  expect(await tiedHandle('onboarding/a')).toBeNull();
  expect(await tiedNames()).toEqual([]);
});
