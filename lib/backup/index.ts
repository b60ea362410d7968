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
  merge,
  type Put,
  type RowReader,
  readContent,
  rowsFor,
  type Side,
  TABLES_OF,
  writeContent,
} from './content';
export { calibrateRounds } from './key-derivation';
export {
  changePassphrase,
  createKeyRing,
  type KeyRing,
  keyRingSchema,
  type Lock,
  openKeyRing,
} from './key-ring';
export { drawPassphrase, isLongEnough } from './passphrase';
export { readRecoveryCode } from './recovery-code';
export { isReminderDue, type KeptSince, readKeptSince } from './reminder';
export {
  openSealedFile,
  readSealedFile,
  SEALED_KINDS,
  type SealedFile,
  type SealedFileFault,
  type SealedHeader,
  type SealedKind,
  writeSealedFile,
} from './sealed-file';
export { openRecord, type RecordIdentity, sealRecord } from './sealed-record';
