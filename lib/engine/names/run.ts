import { wordSet } from '../word-set';
import type { KnownNames } from './known-names';
import type { NotPersons } from './not-persons';
import type { WrittenWord } from './written-words';

/** Words `from` to `to` (exclusive) that make up one name, which ends at `end` in the text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const PARTICLES = wordSet('von van de der den da del dos el al bin ben ibn á la le ter zu af');
const MOST_WORDS = 5;

/**
 * The name that begins with the word `at`, with all that belongs to it: more first names, particles, initials and
 * last names. Null where it turns out to be a place or a thing ("Karen Blixen Museet"). Where most words of a
 * sentence have capital letters (`isLoud`) only names that are known go on.
 */
export function extendRun(
  words: readonly WrittenWord[],
  at: number,
  { known, notPersons, isLoud }: { known: KnownNames; notPersons: NotPersons; isLoud: boolean },
): Run | null {
  const isLower = words[at]?.shape === 'lower';
  let to = at + 1;
  while (to < words.length && to - at < MOST_WORDS) {
    const word = words[to];
    if (!word || !joins(word, words[to - 1])) break;
    if (
      word.shape === 'capital' &&
      !known.isFirst(word.key) &&
      isPlaceTail(word, words[to - 1], notPersons)
    ) {
      return null;
    }
    const goesOn = isLower
      ? word.shape === 'lower' && known.isSureFirst(word.key)
      : belongs(words, to, known, notPersons, isLoud);
    if (!goesOn) break;
    to++;
  }
  const last = words[to - 1];
  if (!last || isPlaceName(words, at, to, notPersons)) return null;
  return { from: at, to, end: endOf(last, words[to], known) };
}

function belongs(
  words: readonly WrittenWord[],
  at: number,
  known: KnownNames,
  notPersons: NotPersons,
  isLoud: boolean,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return false;
  if (word.shape === 'initial') return next === undefined || next.gap.startsWith('.');
  if (word.shape === 'capital') {
    if (known.isLast(word.key)) return !word.isCompound;
    return !notPersons.isThing(word) && (!isLoud || known.isFirst(word.key));
  }
  if (!PARTICLES.has(word.key)) return false;
  // "von Hessen", and with one more of them "van der Meer", "de Fine Skibsted".
  const after = next && PARTICLES.has(next.key) && next.shape === 'lower' ? words[at + 2] : next;
  return after?.shape === 'capital' && joins(after, words[at + 1]) && !notPersons.isThing(after);
}

/** A space, or the full stop of an initial with one. */
function joins({ gap }: WrittenWord, before: WrittenWord | undefined): boolean {
  return gap === ' ' || (before?.shape === 'initial' && /^\. ?$/.test(gap));
}

function isPlaceName(
  words: readonly WrittenWord[],
  from: number,
  to: number,
  notPersons: NotPersons,
): boolean {
  const name = words.slice(from, to);
  const after = words[to];
  if (notPersons.isPhrase(name.map(({ key }) => key).join(' '))) return true;
  if (after?.gap !== ' ' || !notPersons.isTail(after)) return false;
  // "Thorvaldsens museum", but "Mette have ringet" is a slip of the pen.
  return after.shape === 'capital' || (to - from > 1 && /s$/.test(name.at(-1)?.key ?? ''));
}

/** "Karen Blixen Museet", "Kong Christians Allé", but "Thorkild Bro" is somebody. */
function isPlaceTail(word: WrittenWord, before: WrittenWord | undefined, notPersons: NotPersons): boolean {
  return notPersons.isTail(word) && (/(?:en|et)$/.test(word.key) || /s$/.test(before?.key ?? ''));
}

/** Without the s of the genitive; with the full stop of an initial. */
function endOf(last: WrittenWord, next: WrittenWord | undefined, known: KnownNames): number {
  if (last.shape === 'initial') return next?.gap.startsWith('.') ? last.end + 1 : last.end;
  const stem = known.genitiveOf(last.key);
  return stem === null ? last.end : last.start + stem.length;
}
