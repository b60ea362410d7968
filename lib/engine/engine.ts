import type { Finding, IdentifierType, RuleSet, TextRange } from '@/lib/model';
import type { Engine } from '.';
import { findIdentifiers } from './identifiers';
import { createReader } from './reader';
import { tokenise } from './tokens';

/**
 * Makes an engine from rules. All the work of preparing words is done here, once; `evaluate` keeps nothing
 * of the texts it reads.
 */
export function createEngine(ruleSet: RuleSet): Engine {
  const read = createReader(ruleSet);
  const identifierRules = ruleSet.rules.filter((rule) => rule.kind === 'identifier');
  const types = new Set(identifierRules.flatMap((rule) => rule.identifier ?? []));

  return {
    evaluate(text) {
      const identifiers = findIdentifiers(text, types);
      const findings = identifierRules.flatMap(({ id, card, identifier }) =>
        identifiers
          .filter(({ type }) => type === identifier)
          .map(({ type, start, end }) => identifierFinding(id, card, type, { start, end })),
      );
      return [...findings, ...read(text, tokenise(text, identifiers))].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      );
    },
  };
}

function identifierFinding(ruleId: string, card: string, type: IdentifierType, range: TextRange): Finding {
  const because = { frame: type, words: [range], context: [] };
  return {
    ...range,
    ruleId,
    card,
    kind: 'identifier',
    topic: type,
    certainty: 'affirmed',
    alert: true,
    because,
  };
}
