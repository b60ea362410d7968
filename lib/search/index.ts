export type { Findable } from './findable';
export { type FindableContent, findablesOf } from './findables-of';
export { createSearch, type Found, type Search } from './search';
