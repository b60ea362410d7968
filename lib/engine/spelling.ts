/**
 * Other spellings of a word, to be tried when it is not known as written: ae, oe and aa for æ, ø and å; no
 * hyphens ("selvmords-tanker"); no genitive ("moderens", "drengen's").
 */
export function spellingsOf(key: string): string[] {
  const spellings: string[] = [];
  const whole = key.replaceAll('-', '');
  if (whole !== key) spellings.push(whole);
  const danish = withDanishLetters(whole);
  if (danish !== whole) spellings.push(danish);
  const bare = danish.replace(/'?s$/, '');
  if (bare !== danish && bare.length > 2) spellings.push(bare);
  return spellings;
}

/** Shorter words have too many neighbours that sound alike: "vold" and "voll", "tage" and "takke". */
export const FOLDED_FROM = 6;

/** Something of what `fold` changes: many words have none of it. */
const HEARD_OTHERWISE = /[-cqwxé]|[ao]e|aa|^h[vj]|[lnr]d|lv|[dg]t|(.)\1/;

/** A word as it sounds, so that those who write by ear are read too: "beskymmret", "hjælpeløshed" as "jælpeløshed". */
export function fold(word: string): string {
  if (!HEARD_OTHERWISE.test(word)) return word;
  return withDanishLetters(word.replaceAll('-', ''))
    .replace(/^h(?=[vj])/, '')
    .replace(/([lnr])d(?![rv])/g, '$1')
    .replace(/lv(?=[^aeiouyæøå])/g, 'l')
    .replace(/gt/g, 't')
    .replace(/dt/g, 't')
    .replace(/c(?=[iey])/g, 's')
    .replace(/ch|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/é/g, 'e')
    .replace(/(.)\1+/g, '$1');
}

function withDanishLetters(word: string): string {
  return word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}
