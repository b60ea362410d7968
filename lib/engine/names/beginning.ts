import type { KnownNames } from './known-names';
import type { NotPersons } from './not-persons';
import type { RoleWords } from './role-words';
import type { WrittenWord } from './written-words';

/** All that is known of names and of the words beside them. */
export interface NameKnowledge {
  readonly known: KnownNames;
  readonly notPersons: NotPersons;
  readonly roleWords: RoleWords;
}

/** Abbreviations that a name follows; after others the full stop may end a sentence. */
const TITLES: ReadonlySet<string> = new Set(
  'hr fru frk dr prof pt pat spl sygepl pæd ref mvh vh kh ad'.split(' '),
);

/** Tells whether the name of a person begins with the word `at`. */
export function beginsName(
  words: readonly WrittenWord[],
  at: number,
  isLoud: boolean,
  knowledge: NameKnowledge,
): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.shape === 'lower') return isLowerCaseName(words, at, knowledge);
  if (word.shape === 'initial') return isInitialOfLastName(words, at, knowledge);
  if (word.shape === 'capitals') return false;
  const before = words[at - 1];
  if (before && word.gap === ' ' && knowledge.notPersons.isHead(before)) return false;
  // "Anders And-blade"
  if (word.opens && words[at + 1]?.isCompound && words[at + 1]?.gap === ' ') return false;
  return isKnownName(words, at, isLoud, knowledge) || (!isLoud && isUnknownName(words, at, knowledge));
}

/** "naboen bent": the word before says that a name comes, and it is one. */
function isLowerCaseName(words: readonly WrittenWord[], at: number, knowledge: NameKnowledge): boolean {
  const { known, notPersons, roleWords } = knowledge;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.gap !== ' ' || word.key.length < 2) return false;
  if (!known.isFirst(word.key) || notPersons.isThing(word)) return false;
  // "beboernes liv" is not what they are called.
  if (before.key.endsWith('s') && known.isAmbiguous(word.key)) return false;
  return roleWords.roleOf(before.key) !== null && !roleWords.has('deeds', word.key);
}

const MOST_INITIALS = 5;

/** "M. Holm", "J.P. Lund". */
function isInitialOfLastName(words: readonly WrittenWord[], at: number, knowledge: NameKnowledge): boolean {
  let next = at + 1;
  while (
    next - at < MOST_INITIALS &&
    words[next]?.shape === 'initial' &&
    /^\. ?$/.test(words[next]?.gap ?? '')
  )
    next++;
  const last = words[next];
  if (last?.shape !== 'capital' || !/^\. ?$/.test(last.gap)) return false;
  const { known, notPersons } = knowledge;
  if (last.isCompound) return false;
  if (known.isListedLast(last.key)) return true;
  return !notPersons.isThing(last) && (known.isLast(last.key) || isAnnounced(words, at, knowledge));
}

function isKnownName(
  words: readonly WrittenWord[],
  at: number,
  isLoud: boolean,
  knowledge: NameKnowledge,
): boolean {
  const { known, notPersons, roleWords } = knowledge;
  const word = words[at];
  if (!word || word.isCompound) return false;
  const name = nameIn(word.key, known);
  if (name === null) return false;
  const next = words[at + 1];
  const isFollowed = !isLoud && isFollowedByLast(words, at, knowledge);
  if (notPersons.isThing(word) && !(known.isSureFirst(name) && notPersons.isThingByEnding(word)))
    return isFollowed && known.isFirst(word.key) && !word.opens;
  const isDoubtful = known.isAmbiguous(name) || (!known.isFirst(name) && word.opens);
  if (!isDoubtful)
    return known.isFirst(name) || known.isListedLast(name) || isAnnounced(words, at, knowledge);
  if (isAnnounced(words, at, knowledge) || isFollowed) return true;
  if (!word.opens)
    return !isLoud && !isSecondOfTwo(words, at) && (known.isFirst(name) || known.isListedLast(name));
  return name === word.key && next?.gap === ' ' && isPersonsBeside(words, at, knowledge, roleWords);
}

/** "Sort Sol", "Hvidsande Mark": behind a capital that was no name. */
function isSecondOfTwo(words: readonly WrittenWord[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.gap === ' ' && before?.shape === 'capital' && !before.opens;
}

/** The name as it stands or without the s of the genitive. */
function nameIn(key: string, known: KnownNames): string | null {
  return known.isFirst(key) || known.isLast(key) ? key : known.genitiveOf(key);
}

/** "Bjørn Petersen", "Bjørn Ulv Petersen". */
function isFollowedByLast(words: readonly WrittenWord[], at: number, knowledge: NameKnowledge): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word || next?.gap !== ' ' || next.shape !== 'capital') return false;
  if (isLastAfter(next, word, knowledge)) return true;
  return third?.gap === ' ' && third.shape === 'capital' && knowledge.known.isListedLast(third.key);
}

/** What opens a sentence needs a last name that is known behind it; elsewhere any word with a capital will do. */
function isLastAfter(next: WrittenWord, word: WrittenWord, { known, notPersons }: NameKnowledge): boolean {
  if (known.isListedLast(next.key)) return !next.isCompound;
  return !notPersons.isThing(next) && (!word.opens || known.isLast(next.key) || known.isSureFirst(next.key));
}

/** "Finn fandt nøglen", "Ask og Embla". */
function isPersonsBeside(
  words: readonly WrittenWord[],
  at: number,
  { known }: NameKnowledge,
  roleWords: RoleWords,
): boolean {
  const [next, other] = [words[at + 1], words[at + 2]];
  if (!next) return false;
  if (roleWords.isDeed(next.key)) return true;
  return next.key === 'og' && other?.shape === 'capital' && known.isSureFirst(other.key);
}

/** A word with a capital that is in no list. */
function isUnknownName(words: readonly WrittenWord[], at: number, knowledge: NameKnowledge): boolean {
  const { known, notPersons, roleWords } = knowledge;
  const word = words[at];
  if (!word || word.key.length < 3 || notPersons.isThing(word) || roleWords.roleOf(word.key) !== null)
    return false;
  if (isAnnounced(words, at, knowledge)) return !/[:]/.test(word.gap);
  if (word.opens) return false;
  const next = words[at + 1];
  if (next?.gap === ' ' && next.shape === 'capital' && known.isLast(next.key))
    return !notPersons.isThing(next);
  return false;
}

/** A role, a title or a greeting stands right before: "naboen Xx", "Hr. Xx", "hans mor, Xx". */
function isAnnounced(words: readonly WrittenWord[], at: number, { roleWords }: NameKnowledge): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !/^(?: |, |\. ?|: | \()$/.test(word.gap)) return false;
  if (word.gap.startsWith('.') && !TITLES.has(before.key)) return false;
  return roleWords.roleOf(before.key) !== null;
}
