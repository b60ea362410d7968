export { chooseAgreed, tickAgreed } from './agreed';
export { compareWithLists, compareWithOnboardings } from './compare';
export { coversAll } from './covers';
export { openHandover, readHandover, type SeenHandover, sealHandover, writeReadableHandover } from './file';
export { handBackLists, handOverOnboardings } from './handed';
export { type Fresh, joinable, newerList, takeIntoLists, takeIntoOnboardings } from './take-in';
