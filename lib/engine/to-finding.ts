import type { Finding, IdentifierType, TextRange } from '@/lib/model';
import type { Weighed } from './context';
import { type BareRule, type FrameMatch, firstWord, lastWord } from './frames';
import type { PersonName } from './names';
import { THIRD_PERSONS } from './names/same-person';
import { rangesTouching } from './ranges';
import type { TakenApart } from './take-apart';
import type { Token } from './tokens';

/** The finding of a frame; null for wording that is somebody else's, or is said not to fit. */
export function topicFinding(
  match: FrameMatch,
  { certainty, quoted, triggers }: Weighed,
  { tokens, quotations }: Pick<TakenApart, 'tokens' | 'quotations'>,
): Finding | null {
  const { rule, id } = match.frame;
  const place = rangeOf(tokens, firstWord(match), lastWord(match));
  const { start, end } = place;
  const alert = certainty === 'affirmed' || certainty === 'possible';
  if (rule.kind === 'language') {
    if (quoted || !alert || rangesTouching(quotations, place).length > 0) return null;
  }
  const context: TextRange[] = [];
  for (const { from, to } of triggers) if (from < to) context.push(rangeOf(tokens, from, to - 1));
  const words = match.words.map((word) => rangeOf(tokens, word, word));
  // Spelled out: in texts full of matches, to put it together from parts took a tenth of all time.
  const { id: ruleId, card, kind, topic } = rule;
  return { start, end, ruleId, card, kind, topic, certainty, alert, because: { frame: id, words, context } };
}

/** A name is marked where it is a third person's; the others are known, and quiet. */
export function nameFinding(
  { from, to, end, role }: PersonName,
  rule: BareRule,
  tokens: readonly Token[],
): Finding {
  const place = { start: rangeOf(tokens, from, to - 1).start, end };
  return { ...identifierFinding(rule, 'person-name', place), role, alert: THIRD_PERSONS.has(role) };
}

export function identifierFinding(rule: BareRule, type: IdentifierType, place: TextRange): Finding {
  const { start, end } = place;
  return {
    start,
    end,
    ...nameOf(rule),
    topic: type,
    certainty: 'affirmed',
    alert: true,
    because: { frame: type, words: [{ start, end }], context: [] },
  };
}

function nameOf({ id, card, kind, topic }: BareRule) {
  return { ruleId: id, card, kind, topic };
}

/** Where the tokens `from` to `last` (inclusive) stand. */
export function rangeOf(tokens: readonly Token[], from: number, last: number): TextRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
