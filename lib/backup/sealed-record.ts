import { type Sealed, seal, unseal } from './cipher';

/** Which row of which store a ciphertext belongs to, and which state of it. */
export interface RecordIdentity {
  readonly table: string;
  readonly id: string;
  /** Version of the shape. */
  readonly schema: number;
  /** Goes up with each save: an older ciphertext put back is not opened. */
  readonly rev: number;
}

const boundOf = ({ table, id, schema, rev }: RecordIdentity): string =>
  JSON.stringify(['sidemand-record', table, id, schema, rev]);

/** Encrypts one record, bound to its row: in another row, or as an older state of the same, it does not open. */
export function sealRecord(key: CryptoKey, identity: RecordIdentity, value: unknown): Promise<Sealed> {
  return seal(key, new TextEncoder().encode(JSON.stringify(value)), boundOf(identity));
}

/** The record, or `null` where the ciphertext is not this row's: the row is damaged, the others are not. */
export async function openRecord(key: CryptoKey, identity: RecordIdentity, sealed: Sealed): Promise<unknown> {
  const bytes = await unseal(key, sealed, boundOf(identity));
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}
