import type { AbsenceFault, SaveFault } from '@/lib/model';
import { type SaveState, useSave } from '../use-save';

/** What only the person can resolve; nothing was written. */
export type Refused = Exclude<AbsenceFault, SaveFault>;

const REFUSALS: readonly string[] = [
  'changed-elsewhere',
  'too-long',
  'too-many',
] satisfies readonly Refused[];
const isRefusal = (state: SaveState<Refused>): state is Refused => REFUSALS.includes(state);

type AbsenceSave = Omit<ReturnType<typeof useSave<Refused>>, 'state'> & {
  readonly state: SaveState;
  readonly refused: Refused | null;
};

/** {@link useSave} for acts of the organisational plan, which can be refused for reasons of their own. */
export function useAbsenceSave(): AbsenceSave {
  const { state, ...saving } = useSave<Refused>();
  return isRefusal(state)
    ? { ...saving, state: 'idle', refused: state }
    : { ...saving, state, refused: null };
}
