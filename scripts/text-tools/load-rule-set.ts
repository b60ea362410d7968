import { resolve } from 'node:path';
import { unpackRules } from '../../lib/engine';
import type { PackedRules, Rule, RuleSet } from '../../lib/model';
import { packedRulesOf, readContent } from '../../lib/pack';

/** The rules as they are compiled into the extension, and beside them as they are written. */
export interface LoadedRules {
  readonly packed: PackedRules;
  readonly ruleSet: RuleSet;
  readonly rules: readonly Rule[];
}

/** @throws {ContentError} where the content has mistakes */
export function loadRuleSet(): LoadedRules {
  const content = readContent(resolve(import.meta.dirname, '../..'));
  const packed = packedRulesOf(content);
  return { packed, ruleSet: unpackRules(packed), rules: content.rules };
}
