import { performance } from 'node:perf_hooks';
import { createEngine } from '@/lib/engine';
import { loadRules } from '../support/rules';
import { noteOf } from './note';
import { type Quantiles, quantilesOf } from './quantiles';

export interface EngineTiming {
  readonly chars: number;
  /** Milliseconds for one `evaluate`. */
  readonly time: Quantiles;
}

const WARM_UP = 20;
const RUNS = 40;

/** Times the engine with all rules on ordinary notes of 1,000, 10,000 and 100,000 characters. */
export function measureEngine(): EngineTiming[] {
  const engine = createEngine(loadRules().compiled);
  return [1_000, 10_000, 100_000].map((chars) => {
    const text = noteOf(chars);
    for (let run = 0; run < WARM_UP; run++) engine.evaluate(text);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      engine.evaluate(text);
      return performance.now() - start;
    });
    return { chars, time: quantilesOf(times) };
  });
}
