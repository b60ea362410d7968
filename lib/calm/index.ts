export { linesOf, readContactLine, writeContactLine } from './contact-lines';
export { type CalmCopy, COPY_KEY, contactsOf, keepCopy, readCopy } from './copy';
export { type Opening, openingAt } from './hours';
export { type CallStep, ladderOf, telephoneAddress } from './ladder';
export { QUIET_KEY, readQuiet } from './quiet';
export { changeShown, readShown, SHOWN_KEY } from './shown';
