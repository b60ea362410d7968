import type { PlacedTrigger } from './context';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SUBJECTS = setOf('jeg du han hun vi i de man der det den nogen en et');
/** Present tense, or one of the short verbs that a condition likes to begin with. */
const VERB = /^(?:skulle|kunne|\p{L}+(?:[eå]r|es))$/u;
/** They end as a verb does; or they open a report whose writer leaves out the subject. */
const NO_VERBS = setOf(
  'efter over under her der eller hver hvor år mens siger fortæller oplyser beskriver virker',
);
/** Words that open a question to everybody or nobody: "Hvordan støtter jeg en, der har været i bælte?" */
const ASKING = setOf('hvordan hvornår hvem må bør kan kunne ville kender oplever');
/** Longer names of the subject ("en af de unge", "beboeren på 4") still leave the verb first. */
const FARTHEST_COMMA = 40;

/**
 * "Får hun lyst til at skære sig, ringer hun": a condition without its "hvis", known by the verb that comes first
 * in both halves. "Siger hun ikke orker mere, græder" has no subject in its second half and is none.
 * A question of how or whether is one too.
 * As a trigger it stands before the first word and covers none.
 */
export function findCondition(
  text: string,
  tokens: readonly Token[],
  { from, to }: Sentence,
): PlacedTrigger | null {
  const keyAt = (at: number) => (at < to ? (tokens[at]?.key ?? '') : '');
  const first = keyAt(from);
  const isQuestion = text.startsWith('?', tokens[to - 1]?.end);
  const isShould = first === 'skulle' && !isQuestion;
  const isCondition =
    isShould ||
    (isQuestion && ASKING.has(first)) ||
    (VERB.test(first) && !NO_VERBS.has(first) && hasResult(text, tokens, { from, to }, keyAt));
  if (!isCondition) return null;
  return { from, to: from, values: [CONDITION] };
}

const CONDITION = { words: '', effect: 'hypothetical', direction: 'before', reach: 'sentence' } as const;

function hasResult(
  text: string,
  tokens: readonly Token[],
  { from, to }: Sentence,
  keyAt: (at: number) => string,
): boolean {
  for (let at = from + 2; at < Math.min(to, from + FARTHEST_COMMA); at++) {
    if (!text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',')) continue;
    const key = keyAt(at);
    if (key === 'så' || (VERB.test(key) && (key.endsWith('es') || SUBJECTS.has(keyAt(at + 1))))) return true;
  }
  return false;
}
