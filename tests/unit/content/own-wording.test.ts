import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, runsOf } from '@/scripts/wording/shingles';

const root = resolve(import.meta.dirname, '../../..');

/** Fingerprints of the two seed documents and of the draft cards; scripts/wording/collect.ts makes them. */
const theirs = new Set(readFileSync(join(root, 'tests/fixtures/source-wording.txt'), 'utf8').split('\n'));

/** What others wrote or said is quoted there on purpose: rules and practice notes hold no text of ours. */
const FOLDERS = [
  'articles',
  'cards',
  'checklists',
  'helplines',
  'links',
  'papers',
  'plans',
  'talks',
  'slots',
  'terms',
  'topics',
];

/** The proper names of laws and places are theirs to choose. */
const isName = (path: string) => /(^|\.)(ref|url|label|id|seedRefs|lawAsOf)(\.|$)/.test(path);

function textsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return isName(path) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, 'content', folder)).map((name) => join('content', folder, name)),
);

describe('no sentence is taken over from the sources', () => {
  test('the fingerprints are there, and one of them is told from a sentence of our own', () => {
    expect(theirs.size).toBeGreaterThan(2_000);
    const [ours = ''] = runsOf('denne helt egne sætning om blå cykler og varm kakao');
    expect(theirs.has(fingerprint(ours))).toBe(false);
  });

  test.each(files)('%s', (file) => {
    const runs = textsIn(parse(readFileSync(join(root, file), 'utf8'))).flatMap(runsOf);
    expect(runs.filter((run) => theirs.has(fingerprint(run)))).toEqual([]);
  });
});
