export type { Content, PracticeNote } from './guidance';
export { ContentError, type Mistake } from './mistake';
export { readContent } from './read';
