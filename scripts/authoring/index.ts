import { type Content, ContentError, type Mistake, readContent } from '@/lib/pack';
import { readContentFiles } from './content-files';
import { findHints } from './hints';
import { checkPersonalNumbers } from './personal-numbers';
import { type DueReview, findDueReviews } from './reviews';
import { checkRuleExamples } from './rule-examples';

export { sayReview } from './reviews';
export { ruleAlone } from './rule-alone';
export { lixOf, textsOfCard } from './sentences';

/** What an author wants to know of `content/`. */
export interface Examined {
  /** `null` when it cannot be read, and `mistakes` says why. */
  readonly content: Content | null;
  readonly mistakes: readonly Mistake[];
  /** What could be better, and stops nothing. */
  readonly hints: readonly Mistake[];
  readonly reviews: readonly DueReview[];
}

/** Reads `<root>/content` as the build does, and then looks at what only an author can mend. */
export function examineContent(root: string, today: string): Examined {
  try {
    const content = readContent(root);
    const files = readContentFiles(root);
    return {
      content,
      mistakes: [...checkRuleExamples(content, files), ...checkPersonalNumbers(files, content.helplines)],
      hints: findHints(content, files),
      reviews: findDueReviews(content, today),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { content: null, mistakes: error.mistakes, hints: [], reviews: [] };
  }
}
