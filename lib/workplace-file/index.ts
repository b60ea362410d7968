export { answersToTake, preview } from './compare';
export { readFile } from './read';
export { type WorkplaceState, writeFile } from './write';
