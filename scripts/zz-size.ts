import { gzipSync } from 'node:zlib';
import { loadRules } from '../tests/support/rules';
const { ruleSet } = loadRules();
const t = process.argv[2];
const rules = ruleSet.rules.filter((r) => !t || r.topic === t);
const lists = rules.flatMap((r) => [...(r.frames ?? []).flatMap((f) => [...f.slots, f.without ?? []]), r.unless ?? []]);
console.log(t ?? 'all', 'rules', rules.length, 'frames', rules.flatMap((r) => r.frames ?? []).length, 'entries in rules', lists.flat().length, 'gzip', gzipSync(lists.map((l) => l.join('|')).join('\n'), { level: 9 }).length);
