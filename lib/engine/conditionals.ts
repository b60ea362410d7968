import type { PlacedTrigger } from './context';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { wordSet } from './word-set';

const SUBJECTS = wordSet('jeg du han hun vi i de man der det den nogen en et');
/** Present tense, or one of the short verbs that a condition likes to begin with. */
const VERB = /^(?:skulle|kunne|\p{L}+(?:[eå]r|es))$/u;
/** They end as a verb does; or they open a report whose writer leaves out the subject. */
const NO_VERBS = wordSet(
  'efter over under her der eller hver hvor år mens siger fortæller oplyser beskriver virker',
);
/** Words that open a question to everybody or nobody: "Hvordan støtter jeg en, der har været i bælte?" */
const ASKING = wordSet('hvordan hvornår hvem må bør kan kunne ville kender oplever');
/** Where these come second the subject is left out: "Skulle til læge, men ..." */
const LATER = wordSet('til have være på i af sted hjem ud ned op ind bare lige haft med om at sin sit sine');
/** Verbs with their subject right behind, whatever it is: "Opstår uro, kontaktes vagten". */
const HAPPENS = wordSet('opstår kommer sker forværres øges tiltager stiger bliver');
const DEFINITE = /\p{L}{2}(?:en|et|ne)$/u;
/** Longer names of the subject ("en af de unge", "beboeren på 4") still leave the verb first. */
const FARTHEST_COMMA = 40;

/**
 * "Får hun lyst til at skære sig, ringer hun": a condition without its "hvis", known by the verb that comes first
 * in both halves, each before its subject. "Siger hun ikke orker mere, græder" has no subject in its second half and
 * is none; "Borger truer os, fikseres" and "Slår sin kone, så hun bløder" have none behind the first verb.
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
  const isShould = first === 'skulle' && !isQuestion && !LATER.has(keyAt(from + 1));
  const isCondition =
    isShould ||
    (isQuestion && ASKING.has(first)) ||
    (VERB.test(first) &&
      !NO_VERBS.has(first) &&
      (HAPPENS.has(first) || isSubject(text, tokens[from + 1])) &&
      hasResult(text, tokens, { from, to }, keyAt));
  if (!isCondition) return null;
  return { from, to: from, values: [CONDITION] };
}

const CONDITION = { effect: 'hypothetical', direction: 'before', reach: 'sentence' } as const;

/** A pronoun, a noun with its article behind, or a name. */
function isSubject(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const first = text.charAt(token.start);
  return SUBJECTS.has(token.key) || DEFINITE.test(token.key) || first !== first.toLowerCase();
}

function hasResult(
  text: string,
  tokens: readonly Token[],
  { from, to }: Sentence,
  keyAt: (at: number) => string,
): boolean {
  for (let at = from + 2; at < Math.min(to, from + FARTHEST_COMMA); at++) {
    if (!text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',')) continue;
    const key = keyAt(at);
    // "Så ringer hun" and "så gå", but "så hun bløder" tells what came of it.
    if (key === 'så') return !SUBJECTS.has(keyAt(at + 1));
    if (VERB.test(key) && (key.endsWith('es') || SUBJECTS.has(keyAt(at + 1)))) return true;
  }
  return false;
}
