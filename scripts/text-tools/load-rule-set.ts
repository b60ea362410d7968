import { resolve } from 'node:path';
import { unpackRules } from '../../lib/engine';
import type { CompiledRules, PackedRules, Rule } from '../../lib/model';
import { compiledRulesOf, packedRulesOf, readContent } from '../../lib/pack';

/** The rules as they are shipped in the extension, and beside them as they are written. */
export interface LoadedRules {
  readonly packed: PackedRules;
  /** What the extension makes of the packed ones. */
  readonly shipped: CompiledRules;
  /** The same with the names of frames and word groups. */
  readonly compiled: CompiledRules;
  readonly rules: readonly Rule[];
}

/** @throws {ContentError} where the content has mistakes */
export function loadRuleSet(): LoadedRules {
  const content = readContent(resolve(import.meta.dirname, '../..'));
  const packed = packedRulesOf(content);
  return { packed, shipped: unpackRules(packed), compiled: compiledRulesOf(content), rules: content.rules };
}
