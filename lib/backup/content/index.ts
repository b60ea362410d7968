export { type ContactsMet, meetContacts, withoutContacts } from './contacts';
export {
  CONTENT_SCHEMA,
  type Content,
  type ContentFault,
  type RowReader,
  readContent,
  schemaOf,
  writeContent,
} from './content';
export { fingerprint, type Lineage } from './fingerprint';
export {
  isStranger,
  lineageOf,
  type Merged,
  merge,
  type Prints,
  type Put,
  printsOf,
  type Side,
  withoutDeleted,
} from './merge';
export { KEPT_TABLES, KEY_OF, keyOf, rowsFor, TABLES_OF } from './tables';
