import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContextTrigger, Rule, RuleSet } from '@/lib/model';

const folder = join(import.meta.dirname, '../../content/rules');
const load = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

/** The rules of content/rules with their examples, unchecked: lib/pack proves their shape. */
export function loadRules(): { ruleSet: RuleSet; rules: readonly Rule[] } {
  const files = readdirSync(folder).filter((file) => !['words.yaml', 'context.yaml'].includes(file));
  const rules = files.filter((file) => file.endsWith('.yaml')).flatMap((file) => load(file) as Rule | Rule[]);
  const words = load('words.yaml') as RuleSet['words'];
  const context = load('context.yaml') as ContextTrigger[];
  return { ruleSet: { rules, words, context }, rules };
}
