/** A ciphertext as it lies in the database, in Base64 (`lib/backup`, AES-GCM). */
export interface LockedBytes {
  readonly iv: string;
  readonly data: string;
}

/** One person's own on this computer: what opens it, and nothing of what is in it. */
export interface Space {
  readonly id: string;
  /** The word that the person chose to know it by where several share the computer; never a name. */
  readonly word: string | null;
  /** As `lib/backup` stores it (`keyRingSchema`); read by that before it is used. */
  readonly keyRing: unknown;
  /** Since the last right try; kept, so that reloading gives nobody new tries. */
  readonly wrongTries: number;
  /** ISO time; `null` before the first wrong try. */
  readonly lastWrongTry: string | null;
}

/** A locked record. What is bound into the ciphertext stands open beside it. */
export interface LockedRecord {
  readonly id: string;
  /** A {@link Space}'s id: its key opens the record. */
  readonly space: string;
  readonly kind: LockedKind;
  /** Version of the shape inside. */
  readonly schema: number;
  /** Up by one with each save. */
  readonly rev: number;
  readonly sealed: LockedBytes;
}

/** `my-plan`: a `MyPlanRecord` inside. `my-plan-draft`: a `MyPlanDraft`, what was being written when it was locked. */
export type LockedKind = 'my-plan' | 'my-plan-draft';

/**
 * Why a locked file was not opened. `damaged`: begins like a file of ours and is not whole. `parameters`: asks for a way
 * of making keys that is too weak to trust or too heavy to try. `locked`: another passphrase, or a changed file; the two
 * cannot be told apart.
 */
export type SealedFileFault =
  | 'empty'
  | 'too-large'
  | 'not-a-file-of-ours'
  | 'newer-version'
  | 'parameters'
  | 'damaged'
  | 'locked';
