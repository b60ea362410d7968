/**
 * Other spellings of a word, to be tried when it is not known as written: ae, oe and aa for æ, ø and å; no
 * hyphens ("selvmords-tanker"); no genitive ("moderens", "drengen's").
 */
export function spellingsOf(key: string): string[] {
  const spellings: string[] = [];
  const whole = key.replaceAll('-', '');
  if (whole !== key) spellings.push(whole);
  const danish = whole.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
  if (danish !== whole) spellings.push(danish);
  const bare = danish.replace(/'?s$/, '');
  if (bare !== danish && bare.length > 2) spellings.push(bare);
  return spellings;
}
