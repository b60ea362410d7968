export { type Sealed, sealedSchema } from './cipher';
export {
  CONTENT_SCHEMA,
  type Content,
  type ContentFault,
  fingerprint,
  isStranger,
  KEPT_TABLES,
  type Lineage,
  lineageOf,
  type Merged,
  meetContacts,
  merge,
  type Prints,
  type Put,
  printsOf,
  type RowReader,
  readContent,
  rowsFor,
  type Side,
  schemaOf,
  TABLES_OF,
  withoutContacts,
  withoutDeleted,
  writeContent,
} from './content';
export { createFileKey, type FileKey, fileKeyOf, packFileKey, unpackFileKey } from './file-key';
export { calibrateRounds } from './key-derivation';
export {
  changePassphrase,
  createKeyRing,
  type KeyRing,
  keyRingSchema,
  type Lock,
  openKeyRing,
  renewRecoveryCode,
} from './key-ring';
export { drawPassphrase, isLongEnough } from './passphrase';
export { readRecoveryCode } from './recovery-code';
export { isReminderDue, type KeptSince, type KeptSinces, readKeptSince } from './reminder';
export {
  openSealedFile,
  openWithKey,
  readSealedFile,
  SEALED_KINDS,
  type SealedFile,
  type SealedHeader,
  type SealedKind,
  writeSealedFile,
  writeWithKey,
} from './sealed-file';
export { openRecord, type RecordIdentity, sealRecord } from './sealed-record';
