import { packedRules } from 'virtual:content/rules';
import { createEngine, type Engine, unpackRules } from '@/lib/engine';

/** The engine with all rules, for texts that the person gives the panel. Loaded when the first one comes. */
export function makeTextEngine(): Engine {
  return createEngine(unpackRules(packedRules));
}
