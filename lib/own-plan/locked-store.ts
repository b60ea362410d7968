import type { Live, LockedRecord, Result, SaveFault, Space } from '@/lib/model';

type Saved = Promise<Result<null, SaveFault>>;

/** Where locked things lie (`lib/store`). */
export interface LockedStore {
  readonly locked: Live<{
    readonly spaces: readonly Space[];
    readonly records: readonly LockedRecord[];
  } | null>;
  createSpace(space: Space, records: readonly LockedRecord[]): Saved;
  changeSpace(id: string, change: (before: Space) => Space): Saved;
  dropSpace(id: string): Saved;
  putLocked(records: readonly LockedRecord[]): Promise<Result<null, SaveFault | 'changed'>>;
}
