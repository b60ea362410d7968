export {
  compareWithLists,
  compareWithOnboardings,
  type HandoverEffect,
  type ItemNews,
} from './compare';
export { openHandover, readHandover, type SeenHandover, sealHandover, writeReadableHandover } from './file';
export { handBackLists, handOverOnboardings } from './handed';
export { type Fresh, joinable, newerList, takeIntoLists, takeIntoOnboardings } from './take-in';
