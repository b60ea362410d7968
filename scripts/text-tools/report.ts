import type { Certainty, Finding, IdentifierType, LocalText, PersonRole, Rule } from '../../lib/model';

/** A finding as the tools for maintainers print it. Offsets are UTF-16. */
export type Reported = { readonly start: number; readonly end: number } & (
  | { kind: 'topic'; topic: string; rule: string; certainty: Certainty; alert: boolean }
  | { kind: 'identifier'; type: IdentifierType; role?: PersonRole; alert: boolean }
  | { kind: 'language'; rule: string; suggestion: string }
);

/** Makes the reporter for findings of these rules. */
export function createReporter(rules: readonly Rule[]): (finding: Finding) => Reported {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ kind, topic, ruleId, start, end, certainty, alert, role }) => {
    const rule = byId.get(ruleId);
    if (kind === 'topic') return { kind, topic, rule: ruleId, start, end, certainty, alert };
    if (kind === 'language') return { kind, rule: ruleId, start, end, suggestion: danish(rule?.suggestion) };
    const type = rule?.identifier ?? 'cpr';
    return { kind, type, start, end, ...(role ? { role } : {}), alert };
  };
}

const danish = (text: LocalText | undefined) => text?.da ?? '';
