export { type Sealed, sealedSchema } from './cipher';
export { calibrateRounds } from './key-derivation';
export {
  changePassphrase,
  createKeyRing,
  type KeyRing,
  keyRingSchema,
  type Lock,
  openKeyRing,
} from './key-ring';
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
