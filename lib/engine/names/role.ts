import type { PersonRole } from '@/lib/model';
import { wordSet } from '../word-set';
import type { RoleWords } from './role-words';
import type { Run } from './run';
import type { WrittenWord } from './written-words';

/** Between a role and the name that it is said of: "en ven, der hedder Jonna". */
const LINKS = wordSet('hedder hed kaldet kaldes er navn ved navnet som der bliver blev nemlig nye ny');
/** Before the role that is said of the name: "Mikkel (sin søn)", "Verner, hendes gamle mand". */
const FILLERS = wordSet(
  'hans hendes sin sit sine min mit mine deres vores borgers borgerens som der er var den det en et gamle gammel nye ny ' +
    'ældste yngste lille store ældre yngre egen nærmeste bedste gode tidligere fra på i ved inde nede oppe ude bor boede ' +
    'over under siden af sidder ligger til samme',
);
const OTHERS = wordSet('anden andre medborger');
const MAKERS = wordSet('af om med tekst hele alt til');
/** "ham Bruno", "hende Dagny": somebody the reader knows of, and hardly a colleague. */
const PRONOUNS = wordSet('ham hende');
/** "en, der hedder Jonna", "den ene hedder Torsten". */
const SOMEBODY = wordSet('en ene anden faste');
const PREPOSITIONS = wordSet('i på fra ved');
const MOST_BEFORE = 5;
const MOST_OF_PLACE = 4;
const MOST_TO_SIGN = 7;
const MOST_AFTER = 6;
const MOST_TO_WORK = 8;

/** Who the person is, by the words on both sides of the name within the sentence. */
export function roleBeside(words: readonly WrittenWord[], run: Run, roleWords: RoleWords): PersonRole {
  const name = words
    .slice(run.from, run.to)
    .map(({ key }) => key)
    .join(' ');
  if (roleWords.isFamous(name)) return 'public';
  return (
    roleBefore(words, run.from, roleWords) ??
    roleAfter(words, run.to, roleWords) ??
    roleByDeed(words, run, roleWords) ??
    (isMakerOfWork(words, run.from, roleWords) ? 'public' : 'unknown')
  );
}

function roleBefore(words: readonly WrittenWord[], from: number, roleWords: RoleWords): PersonRole | null {
  const before = words[from - 1]?.key ?? '';
  if (PRONOUNS.has(before) && words[from]?.gap === ' ') return 'fellow-citizen';
  let at = words[from]?.gap === ', ' ? beforePlace(words, from - 1, roleWords) : from - 1;
  while (at >= 0 && from - at < MOST_BEFORE && LINKS.has(words[at]?.key ?? '')) at--;
  const word = words[at];
  if (!word) return null;
  const gap = words[from]?.gap ?? '';
  if (at === from - 1 && !/^(?: |, |\. ?|: ?| \(| ["“”»«])$/.test(gap)) return null;
  if (at < from - 1 && SOMEBODY.has(word.key)) return 'fellow-citizen';
  const role = roleWords.roleOf(word.key);
  const isOther = OTHERS.has(words[at - 1]?.key ?? '') || OTHERS.has(words[at - 2]?.key ?? '');
  return role === 'citizen' && isOther ? 'fellow-citizen' : role;
}

/** "naboen i nr. 4, Frands": the word before the place. */
function beforePlace(words: readonly WrittenWord[], last: number, roleWords: RoleWords): number {
  let at = last;
  while (last - at < MOST_OF_PLACE && isOfPlace(words, at, roleWords)) at--;
  return roleWords.roleOf(words[at]?.key ?? '') === null ? last : at;
}

function isOfPlace(words: readonly WrittenWord[], at: number, roleWords: RoleWords): boolean {
  const key = words[at]?.key ?? '';
  if (PREPOSITIONS.has(key) || PREPOSITIONS.has(words[at - 1]?.key ?? '')) return true;
  return /^\d/.test(key) || roleWords.has('dwellings', key);
}

function roleAfter(words: readonly WrittenWord[], to: number, roleWords: RoleWords): PersonRole | null {
  let commas = 0;
  for (let at = to; at < words.length && at - to < MOST_AFTER; at++) {
    const word = words[at];
    if (!word) return null;
    if (/[,;)]/.test(word.gap) && ++commas > 1) return null;
    if (/[:.!?]/.test(word.gap) && !/^\. /.test(word.gap)) return null;
    // "Ole sin søn" needs a comma; "Ole er hans søn" and "Ole fra stuen" do not.
    if (at === to && word.gap === ' ' && !FILLERS.has(word.key)) return null;
    const isLinked = at > to || commas > 0 || word.gap.includes('(');
    const role = isLinked ? roleWords.roleOf(word.key) : null;
    if (role !== null) return role === 'citizen' && at > to ? null : role;
    if (at > to && roleWords.has('workplaces', word.key)) return 'staff';
    if (at > to && (/^\d/.test(word.key) || roleWords.has('dwellings', word.key))) {
      return isAtHome(words, to, at, roleWords) ? 'fellow-citizen' : null;
    }
    if (!FILLERS.has(word.key)) return null;
  }
  return null;
}

/** "på stue 2", "fra 4. klasse", but not "er 82" or "i 2019". */
function isAtHome(words: readonly WrittenWord[], to: number, at: number, roleWords: RoleWords): boolean {
  const key = words[at]?.key ?? '';
  if (!/^\d/.test(key)) return !['er', 'var'].includes(words[to]?.key ?? '');
  return roleWords.has('dwellings', words[at + 1]?.key ?? '');
}

/** "Rikard bed en portør", "stak Bjarke med en gaffel", "Rosas metadon": staff are seldom written of so. */
function roleByDeed(
  words: readonly WrittenWord[],
  { from, to }: Run,
  roleWords: RoleWords,
): PersonRole | null {
  const [before, next] = [words[from - 1], words[to]];
  if (before?.key === 'jeg' || before?.key === 'til') return null;
  if (words[from]?.gap === ' ' && roleWords.has('fellowDeeds', before?.key ?? '')) return 'fellow-citizen';
  if (next?.gap !== ' ') return null;
  const verb = ['har', 'havde', 'blev'].includes(next.key) ? words[to + 1] : next;
  const isOnSelf = words[to + 1]?.key === 'sig';
  if (verb && !isOnSelf && roleWords.has('fellowDeeds', verb.key)) return 'fellow-citizen';
  const after = words.slice(to, to + MOST_TO_SIGN);
  return after.some(({ key }) => roleWords.has('fellowSigns', key)) ? 'fellow-citizen' : null;
}

/** "Digte af", "hørte ... med": who made what one reads or hears is public. */
function isMakerOfWork(words: readonly WrittenWord[], from: number, roleWords: RoleWords): boolean {
  if (!MAKERS.has(words[from - 1]?.key ?? '') && !roleWords.has('works', words[from - 1]?.key ?? ''))
    return false;
  const before = words.slice(Math.max(0, from - MOST_TO_WORK), from);
  return before.some(({ key }) => roleWords.has('works', key));
}
