import { expect, test } from 'vitest';
import { lineageOf, merge, readContent, rowsFor, writeContent } from '@/lib/backup';
import { DAY, item, READER, run } from './rows';

/** The machine of this test may be busy with others: what counts is the processor time of this process. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('(23) 10,000 checklists are written and merged in less than three seconds each', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `run-${at}`);
  const all = {
    runs: ids.map((id) => run(id)),
    runItems: ids.map((id) => ({
      run: id,
      items: { welcome: item('Hos Karen', { a: 1 }), keys: item('', { a: 2 }) },
    })),
  };
  let text = '';
  const writing = processorMs(() => {
    const tables = rowsFor('mine', all, null);
    const lineage = lineageOf({ tables, lineage: {} });
    text = writeContent({ kind: 'mine', rows: READER.version, savedAt: DAY, lineage, tables });
  });
  expect(writing).toBeLessThan(3_000);
  const read = readContent(text, READER);
  if (!read.ok) throw new Error(read.fault);
  const merging = processorMs(() => {
    expect(merge({ tables: all, lineage: {} }, read.value, false).puts).toEqual([]);
  });
  expect(merging).toBeLessThan(3_000);
}, 60_000);
