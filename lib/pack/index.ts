export { classifierFile, readClassifier } from './classifier';
export { compileRules } from './compile-rules';
export type { Content, PracticeNote } from './guidance';
export { ContentError, type Mistake } from './mistake';
export { readNames } from './names';
export { packRules } from './pack-rules';
export { readContent } from './read';
export { compiledRulesOf, packedRulesOf, ruleSetOf, wordingsOf } from './rule-set';
