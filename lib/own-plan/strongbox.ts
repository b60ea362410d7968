import { openRecord, sealRecord } from '@/lib/backup';
import type { LockedBytes } from '@/lib/model';

/** A value that only one plan's key opens; it is kept outside of the plan. */
export interface LockedUp {
  readonly space: string;
  readonly sealed: LockedBytes;
}

/** Locks up what opens something else, so that an open plan opens that as well. */
export interface Strongbox {
  /** `null` while no plan is open. */
  lockUp(name: string, value: unknown): Promise<LockedUp | null>;
  /** `null` while that plan is not open, and for what was not locked up under this name. */
  openUp(name: string, kept: LockedUp): Promise<unknown>;
}

/** `opened`: the plan that is open now. */
export function createStrongbox(
  opened: () => { readonly space: string; readonly key: CryptoKey } | null,
): Strongbox {
  const placeOf = (space: string, name: string) => ({
    table: 'strongbox',
    id: `${space}/${name}`,
    schema: 1,
    rev: 1,
  });
  return {
    async lockUp(name, value) {
      const now = opened();
      if (!now) return null;
      const { space, key } = now;
      return { space, sealed: await sealRecord(key, placeOf(space, name), value) };
    },
    async openUp(name, { space, sealed }) {
      const now = opened();
      return now?.space === space ? openRecord(now.key, placeOf(space, name), sealed) : null;
    },
  };
}
