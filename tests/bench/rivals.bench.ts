import { performance } from 'node:perf_hooks';
import { loadRules } from '../support/rules';
import { bankText } from './bank-text';
import { type Quantiles, quantilesOf } from './quantiles';
import { formsOf, makeRivals, type Rival } from './rivals';

export interface RivalTiming {
  readonly name: string;
  /** Milliseconds for one reading, by the length of the text in characters. */
  readonly times: readonly { readonly chars: number; readonly time: Quantiles }[];
}

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
/** Enough of both: the compiler has warmed up, and one stray pause does not decide. */
const WARM_UP_MS = 1_000;
const FEWEST_RUNS = 3;
const MEASURE_MS = 1_500;

/** Times the engine beside its rivals, in one run, on invented notes of many hands. */
export async function measureRivals(): Promise<{ forms: number; rivals: RivalTiming[] }> {
  const { ruleSet } = loadRules();
  const rivals: RivalTiming[] = [];
  for (const rival of await makeRivals(ruleSet)) {
    const lengths = LENGTHS.filter((chars) => chars <= rival.longest);
    console.error(rival.name);
    const times = [];
    for (const chars of lengths) times.push({ chars, time: await timeReadings(rival, bankText(chars)) });
    rivals.push({ name: rival.name, times });
  }
  return { forms: formsOf(ruleSet).length, rivals };
}

async function timeReadings(rival: Rival, text: string): Promise<Quantiles> {
  const readFor = async (ms: number, fewest: number) => {
    const times: number[] = [];
    const began = performance.now();
    while (times.length < fewest || performance.now() - began < ms) {
      const start = performance.now();
      await rival.read(text);
      times.push(performance.now() - start);
    }
    return times;
  };
  await readFor(WARM_UP_MS, 1);
  return quantilesOf(await readFor(MEASURE_MS, FEWEST_RUNS));
}
