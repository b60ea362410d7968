import { gzipSync, brotliCompressSync } from 'node:zlib';
import { loadRuleSet } from './text-tools/load-rule-set';
const r=loadRuleSet();const g=(x:string)=>gzipSync(x,{level:9}).length;
const lists:[string,readonly string[]][]=[...Object.entries(r.words).map(([k,v])=>['@'+k,v] as [string,readonly string[]])];
for(const x of r.rules)for(const f of x.frames??[]){f.slots.forEach((s,i)=>lists.push([x.id+f.id+i,s]));if(f.without)lists.push([x.id+f.id+'w',f.without]);}
for(const x of r.rules)if(x.unless)lists.push([x.id+'u',x.unless]);
const ent=lists.flatMap(([,l])=>l);const single=ent.filter(e=>!e.includes(' ')&&!e.startsWith('@')),phr=ent.filter(e=>e.includes(' ')),grp=ent.filter(e=>e.startsWith('@')&&!e.includes(' '));
console.log('lists',lists.length,'entries',ent.length,'single',single.length,new Set(single).size,'phrases',phr.length,new Set(phr).size,'groups',grp.length);
const ws=[...new Set([...single,...phr.flatMap(p=>p.split(' '))])].sort();
console.log('distinct words',ws.length,'gz joined',g(ws.join(' ')));
const fc=ws.map((w,i)=>{let k=0;const p=ws[i-1]??'';while(k<w.length&&w[k]===p[k]&&k<30)k++;return String.fromCharCode(48+k)+w.slice(k);}).join('');
console.log('front coded',g(fc));
console.log('phrases gz',g([...new Set(phr)].sort().join('|')),'singles per list gz',g(lists.map(([,l])=>l.filter(e=>!e.includes(' ')).sort().join(' ')).join('\n')),'phrases per list',g(lists.map(([,l])=>l.filter(e=>e.includes(' ')).sort().join('|')).join('\n')));
console.log('whole lists compact gz',g(lists.map(([,l])=>[...l].sort().join('|')).join('\n')),'br',brotliCompressSync(lists.map(([,l])=>[...l].sort().join('|')).join('\n')).length);
