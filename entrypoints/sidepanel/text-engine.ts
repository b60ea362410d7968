import { ruleSet } from 'virtual:content/rules';
import { createEngine, type Engine } from '@/lib/engine';

/** The engine with all rules, for texts that the person gives the panel. Loaded when the first one comes. */
export function makeTextEngine(): Engine {
  return createEngine(ruleSet);
}
