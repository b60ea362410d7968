/**
 * `node --import tsx scripts/wording/collect.ts FILE…`: writes the fingerprints of other people's wording into
 * tests/fixtures/source-wording.txt, so that a test can tell whether a sentence of ours is theirs without their
 * texts lying in this repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprint, runsOf } from './shingles';

const files = process.argv.slice(2);
const prints = new Set(files.flatMap((file) => runsOf(readFileSync(file, 'utf8')).map(fingerprint)));
const target = resolve(import.meta.dirname, '../../tests/fixtures/source-wording.txt');
writeFileSync(target, `${[...prints].sort().join('\n')}\n`);
console.log(`${prints.size} runs of words from ${files.length} files.`);
