export { fieldOf, isWatchable } from './fields';
export { watchFocus } from './focus';
export { type GuideOptions, startGuide } from './guide';
export { leaveHandle, type PageHandle, readHandle, takeApi } from './handle';
export { removeLeftovers } from './leftovers';
export { yieldToPage } from './schedule';
export { createRootOpener } from './shadow-roots';
export { doInSlices } from './slices';
