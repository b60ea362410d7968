import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** Words that end the reach of whatever stood before them. */
const TURNS = wordSet(
  'men dog imidlertid derimod hvorimod selvom mens medens fordi alligevel undtagen fraset trods herefter ' +
    'derefter efterfølgende desuden endvidere derudover herudover',
);
const SUBJECTS = wordSet('jeg du han hun vi de man');
/** After a comma or "og" these begin a clause of their own: "ikke urolig, har selvmordstanker". */
const OPENERS = wordSet(
  'jeg du han hun vi de man det har havde er var bliver blev vil ville kan kunne skal skulle må måtte fik får ' +
    'siger sagde fortæller fortalte oplever virker ønsker føler mener tænker taler udtrykker giver går gik ' +
    'ingen intet ikke ikk ik ej aldrig hverken uden benægter afviser',
);
const JOINERS = wordSet('og samt');
/** A comma before these goes on with the same thought: "benægter, at hun vil dø". */
const SUBORDINATORS = wordSet('at hvis såfremt når om hvordan hvornår så eller end');
/** A comma before these tells more of what went before: "har ikke haft det godt, hvor han ...". */
const RELATIVES = wordSet('som der hvor mens medens da');
/** Unless nothing went before: "ingen, der har slået ham". */
const NOBODY = wordSet('ingen intet nogen noget ikke andre');
/** "Selvmordstanker: nej" is one statement, though a colon else begins something new. */
const ANSWERS = wordSet('nej ja ingen intet ikke ej aldrig 0 neg negativ benægtes benægter afvises afviser');

/**
 * The number of the clause that each token of a sentence is in, counted from 0. A negation does not reach out
 * of its clause.
 */
export function numberClauses(text: string, tokens: readonly Token[], { from, to }: Sentence): number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let at = from; at < to; at++) {
    if (at > from && beginsClause(text, tokens, at, to)) clause++;
    clauses.push(clause);
  }
  return clauses;
}

function beginsClause(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const key = keyAt(tokens, at, to);
  const next = keyAt(tokens, at + 1, to);
  const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  if (TURNS.has(key)) return true;
  if (JOINERS.has(key) && OPENERS.has(next)) return true;
  if (gap === ' ') return false;
  if (gap.includes(':')) return !ANSWERS.has(key);
  if (/[;()–—]|\s-\s/.test(gap)) return true;
  if (!gap.includes(',')) return false;
  // Danish puts a comma before "og" only where a new statement begins.
  if (JOINERS.has(key)) return true;
  if (RELATIVES.has(key)) return !NOBODY.has(keyAt(tokens, at - 1, to));
  // Verb before subject after a comma: the main clause of "hvis du går, slår jeg ...".
  return OPENERS.has(key) || (SUBJECTS.has(next) && !SUBORDINATORS.has(key));
}

function keyAt(tokens: readonly Token[], at: number, to: number): string {
  return at < to ? (tokens[at]?.key ?? '') : '';
}
