import { createEngine } from '../lib/engine';
import { loadRules } from '../tests/support/rules';
import { bankText } from '../tests/bench/bank-text';
let t=performance.now();
const {ruleSet,rules}=loadRules();
console.log('load',performance.now()-t, rules.length, ruleSet.context.length, Object.values(ruleSet.words).flat().length);
for(let i=0;i<3;i++){t=performance.now();createEngine(ruleSet);console.log('all',performance.now()-t);}
const {names,...rest}=ruleSet;
for(let i=0;i<3;i++){t=performance.now();createEngine(rest);console.log('all, no names',performance.now()-t);}
const e=createEngine(ruleSet);
for(const n of [1000,10000,100000]){const x=bankText(n);for(let i=0;i<10;i++)e.evaluate(x);const ts=[];for(let i=0;i<15;i++){t=performance.now();e.evaluate(x);ts.push(performance.now()-t);}ts.sort((a,b)=>a-b);console.log(n,ts[7],ts[14]);}
