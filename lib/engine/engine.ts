import type { CompiledRules, Finding, PackedRules, TextRange } from '@/lib/model';
import type { Engine } from '.';
import type { SentenceMemory } from './memory';
import { shareRoles } from './names/same-person';
import { rangesTouching } from './ranges';
import { ALONE, type Around, makeReader } from './reader';
import { finish, type Steps } from './steps';
import { type TakenApart, takeApart, wantedIdentifiers } from './take-apart';
import { identifierFinding, rangeOf } from './to-finding';
import { unpackRulesInSteps } from './unpack-rules';

/** Makes an engine from rules. All the work of preparing words is done here, once. */
export const createEngine = (compiled: CompiledRules): Engine => finish(makeEngine(compiled));

/** Makes an engine from rules as they are shipped, in steps: in one go it takes longer than a page may wait. */
export function* makeShippedEngine(packed: PackedRules): Steps<Engine> {
  return yield* makeEngine(yield* unpackRulesInSteps(packed));
}

function* makeEngine(compiled: CompiledRules): Steps<Engine> {
  const { readSentence, lookAround } = yield* makeReader(compiled);
  const wanted = wantedIdentifiers(compiled);
  const byType = new Map(compiled.rules.map(({ frames: _frames, ...rule }) => [rule.identifier, rule]));

  function* evaluateInSteps(text: string, memory?: SentenceMemory): Steps<Finding[]> {
    const parts = yield* takeApart(text, wanted);
    const known = memory?.words ?? new Map();
    const found: Finding[] = parts.identifiers.flatMap((identifier) => {
      const rule = byType.get(identifier.type);
      return rule ? [identifierFinding(rule, identifier.type, identifier)] : [];
    });
    const arounds = lookAround(parts, known);
    for (const [at, sentence] of parts.sentences.entries()) {
      yield;
      const around = arounds[at] ?? ALONE;
      const readIt = () => readSentence(parts, at, known, around).findings;
      const place = rangeOf(parts.tokens, sentence.from, sentence.to - 1);
      found.push(...(memory ? memory.recall(keyOf(parts, place, around), place.start, readIt) : readIt()));
    }
    return shareRoles(text, found).sort((a, b) => a.start - b.start || a.end - b.end);
  }

  return { evaluateInSteps, evaluate: (text, memory) => finish(evaluateInSteps(text, memory)) };
}

/**
 * All that the reading of a sentence depends on: its text with the sign behind it (a question mark counts), what in
 * it is masked or quoted, whom its pronouns stand for, what is said of it.
 */
function keyOf(
  { text, identifiers, quotations }: TakenApart,
  place: TextRange,
  { references, told }: Around,
): string {
  const said = [told.before, told.afterwards]
    .map((triggers) => triggers.map(({ effect, topics = [] }) => `${effect} ${topics}`).join())
    .join('/');
  const meant = references.map(({ token, standsFor }) => `${token}=${standsFor}`);
  const inside = (ranges: readonly TextRange[]) =>
    rangesTouching(ranges, place).map(({ start, end }) => `${start - place.start}-${end - place.start}`);
  return `${inside(identifiers)};${inside(quotations)};${meant};${said} ${text.slice(place.start, place.end + 1)}`;
}
