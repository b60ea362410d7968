import type { Mistake } from '../mistake';
import { checkCards } from './cards';
import { checkIds } from './ids';
import { checkPlaceholders } from './placeholders';
import type { ReadParts } from './read-parts';
import { checkReferences } from './references';
import { checkRules } from './rules';
import { checkTone } from './tone';

/** The checks that one schema alone cannot make. */
export function checkTogether(read: ReadParts): Mistake[] {
  return [checkIds, checkCards, checkRules, checkReferences, checkPlaceholders, checkTone].flatMap((check) =>
    check(read),
  );
}
