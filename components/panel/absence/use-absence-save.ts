import { useState } from 'preact/hooks';
import { type AbsenceFault, fail, ok, type Result, type SaveFault } from '@/lib/model';
import { type SaveState, useSave } from '../use-save';

/** What only the person can resolve; nothing was written. */
export type Refused = Exclude<AbsenceFault, SaveFault>;

const REFUSALS: readonly string[] = [
  'changed-elsewhere',
  'too-long',
  'too-many',
] satisfies readonly Refused[];
const isRefusal = (fault: AbsenceFault): fault is Refused => REFUSALS.includes(fault);

interface AbsenceSave {
  readonly state: SaveState;
  readonly refused: Refused | null;
  save(action: () => Promise<Result<unknown, AbsenceFault>>): Promise<boolean>;
  rest(): void;
}

/** {@link useSave} for acts of the organisational plan, which can be refused for reasons of their own. */
export function useAbsenceSave(): AbsenceSave {
  const { state, save, rest } = useSave();
  const [refused, setRefused] = useState<Refused | null>(null);
  return {
    state: refused ? 'idle' : state,
    refused,
    async save(action) {
      let refusal: Refused | null = null;
      setRefused(null);
      const saved = await save(async () => {
        const result = await action();
        if (result.ok) return ok(null);
        if (!isRefusal(result.fault)) return fail(result.fault);
        refusal = result.fault;
        return ok(null);
      });
      setRefused(refusal);
      return saved && refusal === null;
    },
    rest() {
      setRefused(null);
      rest();
    },
  };
}
