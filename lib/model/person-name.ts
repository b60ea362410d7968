const PLAIN = /^[a-zæøå'-]*$/;
const ODD_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' };

/** A name without the accents that one writer sets and the next leaves out: Ayşe is ayse. å, æ and ø stay. */
export function withoutAccents(name: string): string {
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

/** What last names end in: these need no place in a list. For names without accents. "-sen" alone also ends "pausen". */
export const LAST_NAME_ENDING =
  /.(?:sen|gaard|gård|borg|holm|lund|bæk|sk[iay]|ic|enko|escu|oglu|rup|dahl|berg|mann|sson)$/;
