import type { Mistake } from '../mistake';
import { checkArticles } from './articles';
import { checkCards } from './cards';
import { checkChecklists } from './checklists';
import { checkIds } from './ids';
import { checkPapers } from './papers';
import { checkPlaceholders } from './placeholders';
import type { ReadParts } from './read-parts';
import { checkReferences } from './references';
import { checkReviews } from './reviews';
import { checkRules } from './rules';
import { checkSites } from './sites';
import { checkSlots } from './slots';
import { checkTalks } from './talks';
import { checkTone } from './tone';

/** The checks that one schema alone cannot make. */
export function checkTogether(read: ReadParts): Mistake[] {
  return [
    checkIds,
    checkCards,
    checkChecklists,
    checkArticles,
    checkReviews,
    checkRules,
    checkSlots,
    checkSites,
    checkReferences,
    checkPlaceholders,
    checkTalks,
    checkPapers,
    checkTone,
  ].flatMap((check) => check(read));
}
