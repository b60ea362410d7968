export { askAgain, canTieFiles, chooseFile, isAllowed, placeNewFile } from './choose';
export { TIES_DATABASE, tiedHandle, tiedNames, tieHandle, untieHandle } from './handles';
export {
  type MergeText,
  type Passed,
  type PassOptions,
  passThroughFile,
  type TextHandle,
  type TieFault,
} from './sync';
