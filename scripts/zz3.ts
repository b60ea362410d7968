import { loadRules } from '../tests/support/rules';
const {ruleSet}=loadRules();const c:Record<string,number>={};
const shape=(k:string,e:string)=>{const n=e.split(' ').length;return k+' '+(n===1?(e.startsWith('@')?'@':e.endsWith('*')?'*':'1'):n);};
for(const v of Object.values(ruleSet.words))for(const e of v)c[shape('group',e)]=(c[shape('group',e)]??0)+1;
for(const r of ruleSet.rules){for(const f of r.frames??[]){for(const s of f.slots)for(const e of s)c[shape('inline',e)]=(c[shape('inline',e)]??0)+1;for(const e of f.without??[])c[shape('without',e)]=(c[shape('without',e)]??0)+1;}for(const e of r.unless??[])c[shape('unless',e)]=(c[shape('unless',e)]??0)+1;}
console.log(c);
