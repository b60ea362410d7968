import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapNameLists, type NameLists } from '@/lib/model';
import { readNames } from '@/lib/pack';
import { packWords } from '@/lib/pack/pack-words';

let names: NameLists;
beforeAll(() => {
  const read = readNames(join(import.meta.dirname, '../../..'));
  if (!read.names) throw new Error(JSON.stringify(read.mistakes));
  names = read.names;
});

describe('the names that the engine knows', () => {
  test('are many, and sorted', () => {
    const first = names.first;
    expect(first.length).toBeGreaterThan(3000);
    expect(first).toEqual([...first].sort());
  });

  test.each([
    'mette',
    'preben',
    'fatima',
    'mehmet',
    'zbigniew',
    'aviaja',
    'ömer'.normalize('NFD').replace(/\p{M}/gu, ''),
  ])('%s is one of them', (name) => expect(names.first).toContain(name));

  test('hold ordinary words only among those that need another sign', () => {
    const sure = new Set([...names.first, ...names.last]);
    for (const word of names.ambiguous) sure.delete(word);
    const ordinary = (
      'og i at det en den til er som på de med for ikke var han hun jeg vi man kan vil skal bil hus mad kaffe ' +
      'storm sten vind sol bank mark skov bo per finn rose lærke liv maj hvid lund kold glad ung mor far bror søster ' +
      'læge dag nat sommer vinter krog bjerg sand fjord'
    ).split(' ');
    expect(ordinary.filter((word) => sure.has(word))).toEqual([]);
  });

  test('take little room', () => {
    expect(gzipSync(JSON.stringify(mapNameLists(names, packWords))).length).toBeLessThan(19_000);
  });
});
