export {
  type AnswerRow,
  type Answers,
  cleanedAnswer,
  isAnswered,
  linesOf,
  pickedOf,
  rowsOf,
  textOf,
  textsIn,
} from './answers';
export { answered, beginPaper, withAnswersOf, withVersion } from './begin';
export { type ComparedLine, type ComparedWords, compareDocuments } from './compare';
export { makeDocument } from './document';
export { endsFirst, minutesOf, overlapsAnother } from './hours';
export { richText } from './html';
export { plainText, weekRows } from './plain';
export { emptyRow, withSet } from './rows';
export { shiftEntries } from './shifts';
export { clockOf } from './week';
export { type Making, placesIn } from './wording';
