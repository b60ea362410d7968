import { createEngine } from '../lib/engine';
import { loadRules } from '../tests/support/rules';
import { bankText } from '../tests/bench/bank-text';
const {ruleSet}=loadRules();
let t=performance.now();
const e=createEngine(process.argv[2]==='nonames'?(({names,...r})=>r)(ruleSet) as any:ruleSet);
console.log('create',performance.now()-t);
for(const n of [1000,10000,100000]){const x=bankText(n);for(let i=0;i<Math.ceil(1e6/n);i++)e.evaluate(x);const ts=[];for(let i=0;i<25;i++){t=performance.now();e.evaluate(x);ts.push(performance.now()-t);}ts.sort((a,b)=>a-b);console.log(n,ts[12].toFixed(2),ts[24].toFixed(2));}
