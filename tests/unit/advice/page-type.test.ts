import { describe, expect, test } from 'vitest';
import { pageTypeOf } from '@/lib/advice';
import type { SitePreset } from '@/lib/model';

const preset = (
  hosts: readonly string[],
  pages: SitePreset['pages'],
  verifiedOn: string | null = null,
): SitePreset => ({
  id: 'sample',
  name: 'Sample',
  about: { da: 'Prøve', en: 'Sample' },
  hosts,
  pages,
  verifiedOn,
  examples: [],
});

const journal = preset(
  ['*.journal.example', 'alone.example'],
  [
    { type: 'journal-note', path: '/borger/*/notat**' },
    { type: 'journal-read', path: '/borger/**' },
    { type: 'mail', path: '/**#/post*' },
  ],
);

describe('pageTypeOf', () => {
  test.each([
    ['https://by.journal.example/borger/12/notat/nyt', 'journal-note'],
    ['https://by.journal.example/Borger/12/Notat?id=4', 'journal-note'],
    ['https://alone.example/borger/12/plan', 'journal-read'],
    ['https://alone.example/borger/12/34/notat', 'journal-read'],
    ['https://alone.example/app#/post/5', null],
    ['https://alone.example/app#/post5', 'mail'],
    ['https://journal.example/borger/12/notat', null],
    ['https://evil-journal.example/borger/12/notat', null],
    ['https://by.journal.example.evil.example/borger/1/notat', null],
    ['chrome://settings', null],
    ['not an address', null],
  ])('%s is %s', (address, type) => {
    expect(pageTypeOf(address, [journal])?.type ?? null).toBe(type);
  });

  test('the title counts only where it may be read', () => {
    const titled = preset(['a.example'], [{ type: 'journal-note', path: '/**', title: 'Nyt notat' }]);
    expect(pageTypeOf('https://a.example/x', [titled])).toBeNull();
    expect(pageTypeOf('https://a.example/x', [titled], 'NYT NOTAT – Nexus')?.type).toBe('journal-note');
  });

  test('says whether somebody has seen the pattern fit', () => {
    expect(pageTypeOf('https://alone.example/borger/1', [journal])?.verified).toBe(false);
    const seen = preset(['a.example'], [{ type: 'mail', path: '/**' }], '2026-11-01');
    expect(pageTypeOf('https://a.example/', [seen])).toEqual({
      type: 'mail',
      preset: 'sample',
      verified: true,
    });
  });

  test.each([
    ['stars and letters', '**a'.repeat(40)],
    ['nothing but stars', '**'.repeat(900)],
  ])(
    'a pattern of %s is answered at once',
    (_, stars) => {
      const greedy = preset(['a.example'], [{ type: 'mail', path: `/${stars}b` }]);
      expect(pageTypeOf(`https://a.example/${'a'.repeat(2_000)}`, [greedy])).toBeNull();
    },
    3_000,
  );
});
