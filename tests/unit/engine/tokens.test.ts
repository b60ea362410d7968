import { describe, expect, test } from 'vitest';
import { tokenise } from '@/lib/engine/tokens';

const wordsOf = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));
const keysOf = (text: string) => tokenise(text).map(({ key }) => key);

describe('tokenise', () => {
  test('keeps hyphens and apostrophes inside words only', () => {
    expect(wordsOf("e-Boks, selvmords- og Peter's 'citat'")).toEqual([
      'e-Boks',
      'selvmords',
      'og',
      "Peter's",
      'citat',
    ]);
  });

  test('gives composed lower-case keys and the places as written', () => {
    const text = 'SA\u030Aret på 👩🏽‍🦰 A\u030Arhus';
    expect(keysOf(text)).toEqual(['såret', 'på', 'århus']);
    expect(wordsOf(text)).toEqual(['SA\u030Aret', 'på', 'A\u030Arhus']);
  });

  test('reads through soft hyphens and zero-width characters', () => {
    expect(keysOf('selv\u00ADmords\u200Btanker')).toEqual(['selvmordstanker']);
  });

  test('leaves out what touches a masked range', () => {
    const text = 'mail selvmord@eksempel.dk sendt';
    expect(tokenise(text, [{ start: 5, end: 25 }]).map(({ key }) => key)).toEqual(['mail', 'sendt']);
  });

  test('gives no key to what is too long to be a word', () => {
    expect(keysOf('a'.repeat(100_000))).toEqual(['']);
  });
});
