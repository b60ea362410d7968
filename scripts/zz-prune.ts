import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createEngine } from '../lib/engine';
import { loadRules } from '../tests/support/rules';
import { BANKS } from './score/banks';
import { scoreBank } from './score/score';
import { precisionOf, recallOf, say } from './score/tally';
const { ruleSet } = loadRules();
const usage: Record<string, Record<string, number>> = JSON.parse(readFileSync(process.argv[2] ?? '/tmp/usage.json', 'utf8'));
const mode = process.argv[3] ?? 'used';
const keep = (list: string, e: string) => {
  if (mode === 'nowithout') return !list.endsWith('/without');
  if (mode === 'nounless') return !list.endsWith('/unless');
  if (mode==='usedwithout') return !list.endsWith('/without')||!!usage[list]?.[e];
  if(mode==='max3') return e.split(' ').length<=3||!!usage[list]?.[e];
  if (mode === 'all') return true;
  if (usage[list]?.[e]) return true;
  if (mode === 'groups' && list.startsWith('@') && !e.includes(' ')) return true;
  if (mode === 'singles' && !e.includes(' ')) return true;
  if (mode === 'two' && e.split(' ').length <= 2) return true;
  if (mode === 'stars' && !e.includes(' ') && (e.endsWith('*') || list.startsWith('@'))) return true;
  return false;
};
const words = Object.fromEntries(Object.entries(ruleSet.words).map(([k, v]) => [k, v.filter((e) => e.startsWith('@') && !e.includes(' ') || keep('@' + k, e))]));
const rules = ruleSet.rules.map((r) => ({ ...r, frames: r.frames?.map((f) => ({ ...f, slots: f.slots.map((s, i) => s.filter((e) => keep(`${r.id}/${f.id}/${i}`, e))), ...(f.without ? { without: f.without.filter((e) => keep(`${r.id}/${f.id}/without`, e)) } : {}) })).filter((f) => f.slots.every((s) => s.length > 0)), ...(r.unless ? { unless: r.unless.filter((e) => keep(`${r.id}/unless`, e)) } : {}) }));
const pruned = { ...ruleSet, words, rules };
const lists: string[] = [...Object.values(words).map((v) => [...v].sort().join('|'))];
for (const r of rules) { for (const f of r.frames ?? []) { f.slots.forEach((s) => lists.push([...s].sort().join('|'))); if (f.without) lists.push([...f.without].sort().join('|')); } if (r.unless) lists.push([...r.unless].sort().join('|')); }
const entries = lists.flatMap((l) => l.split('|'));
console.log(mode, 'entries', entries.length, 'distinct', new Set(entries).size, 'frames', rules.flatMap((r) => r.frames ?? []).length, 'gz lists', gzipSync(lists.join('\n'), { level: 9 }).length, 'gz json', gzipSync(JSON.stringify({ words, rules, context: ruleSet.context }), { level: 9 }).length);
const e = createEngine(pruned as any);
for (const b of (process.argv[4] ?? 'aside').split(',')) { const s = scoreBank((BANKS as any)[b](), (t) => e.evaluate(t)); console.log(b, 'P', say(precisionOf(s.topics)), 'R', say(recallOf(s.topics)), 'quiet', say(s.quiet), 'muted', say(s.muted), 'hist', say(s.historicMarked), say(s.historicQuiet), 'expl', say(s.explicit), 'para', say(s.paraphrase), 'lang', say(precisionOf(s.language)), say(recallOf(s.language))); }
