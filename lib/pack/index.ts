export type { Content, PracticeNote } from './guidance';
export { ContentError, type Mistake } from './mistake';
export { readNames } from './names';
export { readContent } from './read';
export { packedRulesOf, ruleSetOf, wordingsOf } from './rule-set';
