export {
  type AnswerRow,
  type Answers,
  cleanedAnswer,
  isAnswered,
  pickedOf,
  rowsOf,
  textOf,
} from './answers';
export { answered, beginPaper, withAnswersOf, withVersion } from './begin';
export { type ComparedLine, type ComparedWords, compareDocuments } from './compare';
export { makeDocument } from './document';
export { endsFirst, minutesOf } from './hours';
export { richText } from './html';
export { plainText, weekRows } from './plain';
export { clockOf } from './week';
export { type Making, placesIn } from './wording';
