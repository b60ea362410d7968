/** The shapes of everything in `content/` and in layer files: valibot alone, so that the panel can read them too. */
export { article, quickLink, term } from './article';
export { card } from './card';
export { checklist } from './checklist';
export { contentId, isoDate, localText, reference, text, wholeNumber } from './fields';
export { paper } from './paper';
export { passphraseWords, plan } from './plan';
export { practiceNote } from './practice-note';
export { contextTrigger, rule, wordGroups } from './rule';
export { sitePreset } from './site';
export { helpline, slot } from './slot';
export { talk } from './talk';
export { topic } from './topic';
