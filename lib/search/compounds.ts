/** Shortest part of a compound: "cpr" in "cprnummer". */
const SHORTEST_PART = 3;
/** Shortest last part that tells enough where the rest is not known: "pligt" in any kind of duty. */
const SHORTEST_LAST = 5;
/** Shortest word worth taking apart. */
const SHORTEST_COMPOUND = 7;
/** Nobody writes longer ones; without spaces a whole text is one word with more ways apart than there is time for. */
const LONGEST_COMPOUND = 40;
/** What Danish puts between two words that it writes as one. */
const LINKS = ['', 's', 'e'];

type Find = (part: string) => string | null;

/** Takes a word apart into words that are all known: "boerneunderretning" is "boern" and "underretning". */
export function splitCompound(word: string, find: Find): readonly string[] | null {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const last = find(word.slice(at));
    const first = last === null ? null : findFirst(word.slice(0, at), find);
    if (last !== null && first) return [...first, last];
  }
  return null;
}

function findFirst(part: string, find: Find): readonly string[] | null {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const bare = part.slice(0, part.length - link.length);
    const found = bare.length >= SHORTEST_PART ? find(bare) : null;
    if (found !== null) return [found];
  }
  return splitCompound(part, find);
}

/** The known word that a compound ends on, where the rest is not known: it is a kind of that. */
export function findLast(word: string, find: Find): string | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_LAST; at += 1) {
    const last = find(word.slice(at));
    if (last !== null) return last;
  }
  return null;
}
