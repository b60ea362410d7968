import { performance } from 'node:perf_hooks';
import { createEngine } from '@/lib/engine';
import { loadRules } from '../support/rules';

export interface EngineTiming {
  readonly chars: number;
  /** Milliseconds for one `evaluate`. */
  readonly p50: number;
  readonly p95: number;
}

const NOTE =
  'Samtale på værelset kl. 10. B. virker nedtrykt, men taler mere end i går. Datteren kommer på besøg lørdag, ' +
  'og de vil bage sammen. Han benægter selvmordstanker, men sover dårligt bl.a. pga. uro. Vi gik en tur ved ' +
  'åen og talte om praktik. Hun orker ikke mere i dag, siger hun. Ring til kontaktpersonen på 22 22 22 22.\n';
const WARM_UP = 20;
const RUNS = 40;

/** Times the engine with all rules on ordinary notes of 1,000, 10,000 and 100,000 characters. */
export function measureEngine(): EngineTiming[] {
  const engine = createEngine(loadRules().ruleSet);
  return [1_000, 10_000, 100_000].map((chars) => {
    const text = NOTE.repeat(Math.ceil(chars / NOTE.length)).slice(0, chars);
    for (let run = 0; run < WARM_UP; run++) engine.evaluate(text);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      engine.evaluate(text);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const at = (share: number) => Number((times[Math.floor(share * (RUNS - 1))] ?? 0).toFixed(3));
    return { chars, p50: at(0.5), p95: at(0.95) };
  });
}
