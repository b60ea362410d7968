import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PAGE_SCRIPT_LIMITS, sizesOf, tooLarge } from '@/scripts/page-script-sizes';

/** A folder with page scripts that gzip cannot make smaller. */
function folderWith(bytesOver: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidemand-sizes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { file, most } of PAGE_SCRIPT_LIMITS) {
    // gzip adds some bytes around what it cannot pack.
    writeFileSync(join(folder, file), randomBytes(most - 200 + bytesOver));
  }
  return folder;
}

test('page scripts just below their limits may be shipped', () => {
  expect(tooLarge(sizesOf(folderWith(0)))).toEqual([]);
});

test('one that has grown over its limit is told with size, limit and goal', () => {
  const lines = tooLarge(sizesOf(folderWith(400)));
  expect(lines).toHaveLength(PAGE_SCRIPT_LIMITS.length);
  expect(lines[1]).toMatch(/^page-guide\.js: \d+ bytes gzip, at most \d+ \(goal 50000\)/);
});

test('no limit stands below its goal, and the waiting script has none to hope for', () => {
  for (const { most, goal } of PAGE_SCRIPT_LIMITS) expect(most).toBeGreaterThanOrEqual(goal);
  expect(PAGE_SCRIPT_LIMITS[0]).toMatchObject({ file: 'page-waiting.js', most: 3000 });
});
