import { writeFileSync } from 'node:fs';
import { BANKS } from './score/banks';
import { createReader } from '../lib/engine/reader';
import { takeApart, wantedIdentifiers } from '../lib/engine/take-apart';
import { fold, spellingsOf } from '../lib/engine/spelling';
import { loadRules } from '../tests/support/rules';
const { ruleSet, rules } = loadRules();
const names: string[] = (process.argv[2] ?? 'dev,research,sentences,sentences-kept').split(',');
const texts: string[] = names.flatMap((n) => n==='examples'?rules.flatMap(r=>r.examples.map(e=>e.text)):(BANKS as any)[n]().map((x: any) => x.text));
const W = ruleSet.words;
const used = new Map<string, Map<string, number>>(); // list -> entry -> count
const mark = (list: string, e: string) => { const m = used.get(list) ?? new Map(); m.set(e, (m.get(e) ?? 0) + 1); used.set(list, m); };
function wordFits(entry: string, key: string, trail: [string,string][]): boolean {
  if (entry === '<name>') return true;
  if (entry.startsWith('@')) { const g = W[entry.slice(1)] ?? []; let ok=false; for (const e of g) { if (e.includes(' ')) continue; const t: [string,string][] = []; if (wordFits(e, key, t)) { trail.push([entry, e], ...t); ok=true; } } return ok; }
  const e = entry.normalize('NFC').toLowerCase();
  const test = (k: string, x: string) => x.endsWith('*') ? k.startsWith(x.slice(0, -1)) : x.startsWith('*') ? k.endsWith(x.slice(1)) : k === x;
  if (test(key, e)) return true;
  for (const s of spellingsOf(key)) if (test(s, e)) return true;
  if (key.length >= 6 && e.length >= 6 && !e.startsWith('*')) { if (test(fold(key), fold(e))) return true;
    const fk=fold(key), fe=fold(e).replace(/\*$/,''), beg=e.endsWith('*'); if(fe.length>=9&&fk.slice(0,3)===fe.slice(0,3)){let at=3;while(at<fe.length&&fk[at]===fe[at])at++;const go=(a:number,b:number)=>beg?fk.startsWith(fe.slice(b),a):fk.slice(a)===fe.slice(b);if((beg||Math.abs(fk.length-fe.length)<=1)&&(go(at+1,at+1)||go(at+1,at)||go(at,at+1)))return true;} }
  return false;
}
function fits(entry: string, keys: string[], trail: [string,string][]): boolean {
  const ws = entry.split(/\s+/);
  if (ws.length === 1 && entry.startsWith('@')) { const g = W[entry.slice(1)] ?? []; let ok = false; for (const e of g) { const t: [string,string][] = []; if (fits(e, keys, t)) { trail.push([entry, e], ...t); ok = true; } } return ok; }
  if (ws.length !== keys.length) return false;
  const t: [string,string][] = [];
  if (!ws.every((w, i) => wordFits(w, keys[i]!, t))) return false;
  trail.push(...t); return true;
}
const memo = new Map<string, [string,string][]>();
function record(list: string, entries: readonly string[], keys: string[]) {
  const mk = list + '\u0001' + keys.join(' ');
  let trail = memo.get(mk);
  if (!trail) { trail = []; for (const e of entries) { const t: [string,string][] = []; if (fits(e, keys, t)) trail.push([list, e], ...t); } memo.set(mk, trail); }
  for (const [l, e] of trail) mark(l, e);
}
const read = createReader(ruleSet), wanted = wantedIdentifiers(ruleSet);
const plain = createReader({ ...ruleSet, rules: ruleSet.rules.map(({ unless: _u, ...r }) => ({ ...r, frames: r.frames?.map(({ without: _w, ...f }) => f) })) });
const byId = new Map(rules.map((r) => [r.id, r]));
let n = 0;
for (const text of texts) {
  const parts = takeApart(text, wanted);
  const k1 = new Map(), k2 = new Map();
  for (const s of parts.sentences) {
    const keys = (a: number, b: number) => parts.tokens.slice(a, b).map((t) => t.key);
    const a: any = plain(parts, s, k2);
    if (a.matches.length === 0) continue;
    for (const { match } of a.matches) {
      const rule = byId.get(match.frame.rule.id)!; const frame = rule.frames!.find((f) => f.id === match.frame.id)!;
      frame.slots.forEach((slot, i) => { for (const sp of a.met.spansOf(match.frame.slots[i])) if (match.words.includes(sp.from) && match.words.includes(sp.to - 1)) record(`${rule.id}/${frame.id}/${i}`, slot, keys(sp.from, sp.to)); });
      const lo = match.words[0] - frame.within!, x = 0; void lo; void x;
      if (frame.without) for (let p = s.from; p < s.to; p++) for (let l = 1; l <= 4 && p + l <= s.to; l++) record(`${rule.id}/${frame.id}/without`, frame.without, keys(p, p + l));
      if (rule.unless) for (let p = s.from; p < s.to; p++) for (let l = 1; l <= 5 && p + l <= s.to; l++) record(`${rule.id}/unless`, rule.unless, keys(p, p + l));
    }
    n += a.matches.length;
  }
}
void read;
writeFileSync(process.argv[3] ?? '/tmp/usage.json', JSON.stringify(Object.fromEntries([...used].map(([l, m]) => [l, Object.fromEntries(m)]))));
console.log('matches', n, 'lists used', used.size, 'entries used', [...used.values()].reduce((a, m) => a + m.size, 0));
