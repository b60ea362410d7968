import { readFileSync } from 'node:fs';
import { readContent } from '@/lib/pack';
import { createSearch, findablesOf } from '@/lib/search';
import { cardsFor, isMeantFor } from '@/lib/advice';
const content = readContent('/work/main');
const calm = (l:'da'|'en') => ({ref:'calm:page' as const,title:l==='da'?'Rolig side':'Calm page',also:(l==='da'?'krise, panik, angst, jeg har det dårligt, jeg har brug for hjælp, akut, hvem kan jeg ringe til':'crisis, panic, anxiety, I feel bad, I need help, urgent, whom can I call').split(', '),body:''});
const s = {da:createSearch([...findablesOf(content,'da'),calm('da')],'da'),en:createSearch([...findablesOf(content,'en'),calm('en')],'en')};
const show = process.argv[2];
if (show && show.includes(':')) { const [l,q]=show.split(':'); const f=s[l as 'da'].find(q!); console.log(f.length); for (const x of f.slice(0,25)) console.log((x as any).weight?.toFixed(1), x.ref, x.terms.join(' ')); process.exit(); }
const run=(file:string)=>{ let bad=0,n=0,tot=0; for (const e of JSON.parse(readFileSync(file,'utf8'))) { const f=s[e.locale as 'da'].find(e.query).map(x=>x.ref); tot+=f.length;n++; const r=Math.min(...e.expects.map((x:string)=>{const i=f.indexOf(x as any);return i<0?99:i+1})); const lim=e.within??5; if(r>lim)bad++; if(show==='all'||r>lim) console.log(r>lim?'BAD':'ok ',r,`(${lim})`,f.length,e.query,'|',e.expects[0],'|',f.slice(0,6).join(' ')); } console.log(file,'bad',bad,'of',n,'mean found',tot/n); };
run('/work/main/tests/fixtures/library-queries.json'); run('/tmp/srch/new.json');
