import type { Steps } from '@/lib/engine';
import { yieldToPage } from './schedule';

/** Own work between two chances for the page to answer a key. */
const SLICE_MS = 4;

/**
 * Has work done in short slices, with the page's own between them. `null` as soon as nobody wants it any more, which
 * is asked behind each slice.
 */
export async function doInSlices<T>(steps: Steps<T>, isUnwanted: () => boolean): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await yieldToPage();
    if (isUnwanted()) return null;
    began = performance.now();
  }
}
