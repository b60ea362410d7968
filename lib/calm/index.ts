export { type CalmCopy, COPY_KEY, contactsOf, keepCopy, readCopy } from './copy';
export { changeShown, readShown, SHOWN_KEY } from './shown';
