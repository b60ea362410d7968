import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CompiledRules, ContextTrigger, Rule, RuleSet } from '@/lib/model';
import { compileRules, readClassifier, readNames } from '@/lib/pack';

const root = join(import.meta.dirname, '../..');

function load<T>(folder: string): T[] {
  const path = join(root, 'content', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(join(path, file), 'utf8')) as T | T[]);
}

/** The rules of content/rules with their examples, unchecked: lib/pack proves their shape. */
export function loadRules(): {
  ruleSet: RuleSet;
  compiled: CompiledRules;
  rules: readonly Rule[];
} {
  const rules = load<Rule>('rules');
  const words: RuleSet['words'] = Object.assign({}, ...load<RuleSet['words']>('words'));
  const { names } = readNames(root);
  const classifier = readClassifier(root);
  const ruleSet = {
    rules,
    words,
    context: load<ContextTrigger>('context'),
    ...(names ? { names } : {}),
    ...(classifier ? { classifier } : {}),
  };
  return { ruleSet, compiled: compileRules(ruleSet), rules };
}
