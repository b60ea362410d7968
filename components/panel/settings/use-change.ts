import { useState } from 'preact/hooks';
import { fail, type Result, type SettingFault } from '@/lib/model';

/** Why a change did not come about. The last two are the browser's answers. */
export type ChangeFault = SettingFault | 'denied' | 'refused';

/** Runs changes of settings and tells how the latest went. One that throws counts as not saved. */
export function useChange(): {
  fault: ChangeFault | null;
  /** Resolves to whether it came about. */
  run: (change: Promise<Result<null, ChangeFault>>) => Promise<boolean>;
} {
  const [fault, setFault] = useState<ChangeFault | null>(null);
  const run = async (change: Promise<Result<null, ChangeFault>>) => {
    const result = await change.catch(() => fail('not-saved'));
    setFault(result.ok ? null : result.fault);
    return result.ok;
  };
  return { fault, run };
}
