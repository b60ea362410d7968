import { describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/search';
import { LIBRARY } from './library';

const search = createSearch(LIBRARY, 'da');
const find = (query: string) => search.find(query).map(({ ref }) => ref);

describe('a word is found', () => {
  test.each([
    ['in another form', 'tavshedspligten', 'card:confidentiality.info'],
    ['half typed', 'tavshedsp', 'card:confidentiality.info'],
    ['in capitals', 'TAVSHEDSPLIGT', 'card:confidentiality.info'],
    ['with ae for æ and ø', 'soester', 'article:wine'],
    ['with ö for ø', 'söster', 'article:wine'],
    ['with aa for å', 'aase', 'article:wine'],
    ['in a form no ending explains', 'børn', 'card:child-concern.warning'],
    ['in another tense', 'drukket', 'article:wine'],
    ['with its hyphen', 'CPR-nummer', 'card:child-concern.warning'],
    ['without its hyphen', 'cprnummer', 'card:child-concern.warning'],
    ['by what stands after a hyphen', 'nummer', 'card:child-concern.warning'],
    ['in two words', 'cpr nummer', 'card:child-concern.warning'],
    ['with a hyphen it does not have', 'e-mail', 'card:child-concern.warning'],
    ['as the last part of a compound', 'hjemmeside', 'link:ministry'],
    ['with a letter too few', 'tavshdspligt', 'card:confidentiality.info'],
    ['with a letter too many', 'tavshedsspligt', 'card:confidentiality.info'],
    ['with a wrong letter', 'tavshedspligs', 'card:confidentiality.info'],
    ['with two letters that changed places', 'tavhsedspligt', 'card:confidentiality.info'],
    ['with a slip, and half typed', 'tavhsedsp', 'card:confidentiality.info'],
    ['with o for ø', 'soster', 'article:wine'],
    ['with a double letter too few, and a slip', 'undereting', 'card:child-concern.warning'],
    ['with a double letter too many', 'alkohholl', 'article:wine'],
  ])('%s: %s', (_how, query, ref) => {
    expect(find(query)).toContain(ref);
  });
});

test('a compound that nobody wrote is found by its parts, also misspelt', () => {
  for (const query of ['børneunderretning', 'boerneunderretning', 'børneunderetning', 'barnsunderretningen'])
    expect(find(query), query).toEqual(
      expect.arrayContaining(['card:child-concern.warning', 'slot:underretning']),
    );
});

test('a word is found inside a compound of the text', () => {
  const inside = createSearch(
    [...LIBRARY, { ref: 'term:duty', title: 'Pligt', also: [], body: 'Et krav.' }],
    'da',
  );
  expect(inside.find('pligt').map(({ ref }) => ref)).toContain('card:confidentiality.info');
});

test('the words of the word list stand for each other, whole sentences too', () => {
  expect(find('fortrolighed')).toContain('card:confidentiality.info');
  expect(find('tavshedspligt')).toContain('link:ministry');
  expect(find('må jeg sige det videre')).toContain('card:confidentiality.info');
  const own = find('fortrolighed').indexOf('link:ministry');
  expect(own).toBeLessThan(find('fortrolighed').indexOf('article:what-binds-whom'));
});

test('what choose nothing is left out, and a question of nothing else still has an answer', () => {
  expect(find('må jeg sige det videre til hendes mor')).toContain('topic:confidentiality');
  expect(find('hvad er det for en tavshedspligt')).toEqual(find('tavshedspligt'));
  expect(find('når du er')).not.toEqual([]);
  expect(find('når du er kvxqzw')).toEqual([]);
});

test('a title goes before other words, and those before the body', () => {
  const one = (id: string, title: string, also: string, body: string) =>
    ({ ref: `link:${id}`, title, also: [also], body }) as const;
  const three = [one('c', 'x', 'y', 'vagt'), one('b', 'x', 'vagt', 'y'), one('a', 'vagt', 'x', 'y')];
  expect(
    createSearch(three, 'da')
      .find('vagt')
      .map(({ ref }) => ref),
  ).toEqual(['link:a', 'link:b', 'link:c']);
});

test('what answers the same equally well comes with cards first', () => {
  const same = { title: 'Vagt', also: [], body: 'Om natten' };
  const all = (['link:a', 'article:a', 'card:a'] as const).map((ref) => ({ ref, ...same }));
  expect(createSearch(all, 'da').find('vagt')[0]?.ref).toBe('card:a');
});

test('an answer to the whole question goes before a better one to a part of it', () => {
  const part = { ref: 'link:part', title: 'Alkohol', also: [], body: '' } as const;
  const whole = { ref: 'link:whole', title: 'Familie', also: [], body: 'Alkohol hos en søster' } as const;
  const [first] = createSearch([part, whole, ...LIBRARY.slice(0, 5)], 'da').find('søster alkohol');
  expect(first?.ref).toBe('link:whole');
});

test.each(['øl', 'ØL', 'öl', 'oel', 'o\u0308l'])('%s is one word however it is spelt', (query) => {
  // Too short for a slip to explain it.
  const beer = createSearch([{ ref: 'term:beer', title: 'Øl', also: [], body: '' }], 'da');
  expect(beer.find(query)).toHaveLength(1);
});

describe('a short word', () => {
  const two = createSearch(
    [
      { ref: 'card:a.info', title: 'Når nogen dømmer dømmer', also: [], body: '' },
      { ref: 'card:b.info', title: 'Livet', also: [], body: 'Tanker om døden og meget andet' },
    ],
    'da',
  );
  const refs = (query: string) => two.find(query).map(({ ref }) => ref);

  test('that is a word itself does not begin others', () => {
    expect(refs('dø')).toEqual(['card:b.info']);
  });

  test('that is none may be on its way to one', () => {
    expect(refs('døm')).toEqual(['card:a.info']);
  });
});

describe('a whole phrase among the other words', () => {
  const also = ['kan ikke mere'];
  const search = createSearch(
    [
      { ref: 'card:b.info', title: 'Kan', also, body: '' },
      { ref: 'card:b.critical', title: 'Andet', also, body: '' },
      { ref: 'link:c', title: 'Kan du ikke mere end det', also: ['mere kan ikke'], body: '' },
    ],
    'da',
  );
  const refs = (query: string) => search.find(query).map(({ ref }) => ref);

  test('answers alone where its words choose nothing, what is serious before what is not', () => {
    expect(refs('jeg kan ikke mere nu')).toEqual(['card:b.critical', 'card:b.info']);
  });

  test('is said only in its own order', () => {
    expect(refs('ikke kan mere')).toContain('link:c');
  });
});

test('what answers far worse than the best is left out, but for the first few', () => {
  const best = { ref: 'link:best', title: 'Vagt', also: ['vagt'], body: 'vagt' } as const;
  const worse = Array.from(
    { length: 30 },
    (_, at) =>
      ({ ref: `link:${at}`, title: 'x', also: [], body: `Tal ${at} om vagt og ${'y '.repeat(40)}` }) as const,
  );
  expect(createSearch([best, ...worse], 'da').find('vagt').length).toBeLessThanOrEqual(5);
  const same = worse.map(({ ref }) => ({ ...best, ref }));
  expect(createSearch(same, 'da').find('vagt')).toHaveLength(20);
});

test('nothing is found for nothing, and for what nothing is like', () => {
  for (const query of ['', '   ', '?!', 'xqzwvk', '🙂', '§']) expect(find(query), query).toEqual([]);
});

test('a long or hostile question is read to a limit, and harms nothing', () => {
  expect(find(`tavshedspligt ${'ord '.repeat(20_000)}`)).toEqual(find('tavshedspligt'));
  expect(find(`${'x'.repeat(400)} tavshedspligt`)).toEqual([]);
  for (const query of [
    'a'.repeat(20_000),
    'ord '.repeat(20_000),
    '(((*+?^$[',
    '__proto__ constructor toString',
  ])
    expect(() => search.find(query)).not.toThrow();
  expect(
    createSearch([{ ref: 'term:x', title: 'constructor', also: [], body: '__proto__' }], 'da').find(
      'constructor',
    ),
  ).toHaveLength(1);
});

test('what was found says by which stems', () => {
  const [found] = search.find('alkohol');
  expect(found).toEqual({ ref: 'article:wine', terms: ['alkohol'] });
});

test('where nothing was found, the topics that read most like the question come', () => {
  const topics = ['Ferie og fravær', 'Børn og unge', 'Journalen'].map(
    (title, at) => ({ ref: `topic:${at}`, title, also: [], body: '' }) as const,
  );
  const nearest = createSearch([...topics, ...LIBRARY], 'da').nearest('børnefødselsdag', 'topic', 2);
  expect(nearest[0]).toBe('topic:1');
  expect(search.nearest('xqzwvk', 'topic', 2)).toEqual([]);
});

test('English has its own endings and its own words that choose nothing', () => {
  const english = createSearch(
    [{ ref: 'card:a', title: 'The duty to notify', also: ['may I pass it on'], body: 'Children first.' }],
    'en',
  );
  for (const query of ['duties', 'notifying', 'child', 'what is the duty'])
    expect(english.find(query), query).toHaveLength(1);
});
