import { createEngine } from '../lib/engine';
import { loadRules } from '../tests/support/rules';
import { bankText } from '../tests/bench/bank-text';
const {ruleSet}=loadRules();
const e=createEngine(ruleSet);const x=bankText(100000);e.evaluate(x);
console.log((globalThis as any).C);
