import { setTimeout as rest } from 'node:timers/promises';
import type { DrivenPage } from '@/scripts/drive';
import type { Contender, ContenderName } from './contenders';
import type { FieldPage } from './field-page';
import { traceCosts } from './script-costs';

const PAGES: readonly FieldPage[] = [
  { surface: 'textarea', chars: 10_000 },
  { surface: 'contenteditable', chars: 10_000 },
];
const IDLE_MS = 10_000;

/** A page with focus in its field, where nobody does anything. */
export interface RestingTiming extends FieldPage {
  readonly contender: ContenderName;
  /** Milliseconds of processor time of the page's main thread in ten seconds; of it the contender's own scripts. */
  readonly work: number;
  readonly own: number;
  /** How often its scripts ran in that time. */
  readonly runs: number;
  /** Bytes, after a collection: JavaScript, the browser's objects behind it, buffers; all worlds of the page. */
  readonly heap: number;
}

export async function measureResting(contenders: readonly Contender[]): Promise<RestingTiming[]> {
  const timings: RestingTiming[] = [];
  for (const page of PAGES) {
    for (const contender of contenders) {
      const opened = await contender.openPage(page);
      await contender.enter(opened);
      await rest(3_000);
      const end = await traceCosts(opened, contender.scripts);
      await rest(IDLE_MS);
      const [cost] = await end();
      if (!cost) throw new Error('no trace');
      timings.push({ ...page, ...cost, contender: contender.name, heap: await heapOf(opened) });
      await opened.close();
    }
  }
  return timings;
}

async function heapOf(page: DrivenPage): Promise<number> {
  for (let round = 0; round < 2; round++) await page.devtools('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await page.devtools<{
    usedSize: number;
    embedderHeapUsedSize: number;
    backingStorageSize: number;
  }>('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
