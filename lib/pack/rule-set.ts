import type { CompiledRules, PackedRules, Rule, RuleSet, Wording } from '../model';
import { compileRules } from './compile-rules';
import type { Content } from './guidance';
import { packRules } from './pack-rules';

/** What the engine gets of the content, with the rules whole. */
export function ruleSetOf({
  rules,
  words,
  context,
  names,
  classifier,
}: Content): RuleSet & Pick<Content, 'rules'> {
  return { rules, words, context, ...(names ? { names } : {}), ...(classifier ? { classifier } : {}) };
}

/** The same as the engine reads by it. */
export function compiledRulesOf(content: Content): CompiledRules {
  return compileRules(ruleSetOf(content));
}

/** The same as it is shipped. */
export function packedRulesOf(content: Content): PackedRules {
  return packRules(compiledRulesOf(content));
}

/** By rule id, for the rules that find wording. */
export function wordingsOf(rules: readonly Rule[]): Record<string, Wording> {
  return Object.fromEntries(
    rules.flatMap(({ id, suggestion, reason }) =>
      suggestion && reason ? [[id, { suggestion, reason }]] : [],
    ),
  );
}
