import { resolve } from 'node:path';
import type { RuleSet } from '../../lib/model';
import { readContent, ruleSetOf } from '../../lib/pack';

/** The rules as they are compiled into the extension. @throws {ContentError} where the content has mistakes */
export function loadRuleSet(): RuleSet {
  return ruleSetOf(readContent(resolve(import.meta.dirname, '../..')));
}
