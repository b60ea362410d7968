/**
 * `npm run bench:engine`: times the engine beside regular expressions of the same words and beside harper.js, on
 * the same text in the same run, and shows that its time grows with the text and not faster. Takes about two minutes.
 */
import { gzipSync } from 'node:zlib';
import { measureRivals } from '../tests/bench/rivals.bench';
import { describeMachine } from './bench/machine';
import { loadRuleSet } from './text-tools/load-rule-set';

const before = describeMachine();
console.error('About two minutes, best with nothing else running …');
const { forms, rivals } = await measureRivals();
const lengths = [1_000, 10_000, 100_000, 1_000_000];
const cells = rivals.map(({ name, times }) => [
  name,
  ...lengths.map((chars) => {
    const time = times.find((one) => one.chars === chars)?.time;
    return time ? `${time.p50.toFixed(2)} / ${time.p95.toFixed(2)}` : 'not run';
  }),
]);
const ours = rivals[0]?.times.map(({ time }) => time.p50) ?? [];
const growth = (ours[3] ?? Number.NaN) / (ours[2] ?? Number.NaN);
const rules = gzipSync(JSON.stringify(loadRuleSet().packed), { level: 9 }).length;

console.log(`${before.date}, ${before.hardware}, ${before.system}, Node ${before.node}, load ${before.load}`);
console.log(`Milliseconds for one reading, p50 / p95; ${forms} forms.\n`);
console.log(`| | ${lengths.map((chars) => `${chars / 1000} k characters`).join(' | ')} |`);
console.log(`| --- |${lengths.map(() => ' --- |').join('')}`);
for (const row of cells) console.log(`| ${row.join(' | ')} |`);
console.log(`\nTen times the text (100 k → 1 M) takes ${growth.toFixed(1)} times as long.`);
console.log(`Compiled rules, words, context and names: ${(rules / 1000).toFixed(1)} kB gzip.`);
