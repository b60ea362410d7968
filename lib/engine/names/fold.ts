const PLAIN = /^[a-zæøå'-]*$/;
const ODD_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' };

/** A name without the accents that one writer sets and the next leaves out: Ayşe is ayse. å, æ and ø stay. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/a\u030A/g, 'å')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłđðþß]/g, (letter) => ODD_LETTERS[letter] ?? letter)
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'");
}
