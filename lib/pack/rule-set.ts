import type { Rule, RuleSet, Wording } from '../model';
import type { Content } from './guidance';

/** What the engine gets of the content: the rules without their examples, and all they are read with. */
export function ruleSetOf({ rules, words, context, names }: Content): RuleSet {
  return { rules: rules.map(({ examples: _examples, ...rule }) => rule), words, context, names };
}

/** By rule id, for the rules that find wording. */
export function wordingsOf(rules: readonly Rule[]): Record<string, Wording> {
  return Object.fromEntries(
    rules.flatMap(({ id, suggestion, reason }) =>
      suggestion && reason ? [[id, { suggestion, reason }]] : [],
    ),
  );
}
