import { useRef, useState } from 'preact/hooks';
import { fail, type Result, type SaveFault } from '@/lib/model';

/** How the last save of one thing went. */
export type SaveState = 'idle' | 'saving' | 'saved' | SaveFault;
export type Save = () => Promise<Result<null, SaveFault>>;

/**
 * Runs saves of one thing and tells how the latest went; `rest` forgets it, for instance because the person
 * writes on. A save that throws counts as not saved.
 */
export function useSave(): { state: SaveState; save: (action: Save) => Promise<boolean>; rest: () => void } {
  const [state, setState] = useState<SaveState>('idle');
  const latest = useRef(0);
  const save = async (action: Save) => {
    latest.current += 1;
    const turn = latest.current;
    setState('saving');
    const result = await action().catch(() => fail('not-saved'));
    if (turn === latest.current) setState(result.ok ? 'saved' : result.fault);
    return result.ok;
  };
  const rest = () => {
    latest.current += 1;
    setState('idle');
  };
  return { state, save, rest };
}
