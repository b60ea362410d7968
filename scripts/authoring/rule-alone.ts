import type { Rule, RuleSet } from '@/lib/model';

/** A rule by itself, without what the classifier thinks of what it finds. Names of persons come along only where it asks for them: to prepare them takes longest. */
export function ruleAlone(
  rule: Rule,
  { words, context, names, classifier }: Omit<RuleSet, 'rules'>,
): RuleSet {
  const needsNames =
    rule.identifier === 'person-name' || JSON.stringify(rule.frames ?? []).includes('<name>');
  return {
    rules: [rule],
    words,
    context,
    ...(names && needsNames ? { names } : {}),
    ...(rule.learned && classifier ? { classifier } : {}),
  };
}
