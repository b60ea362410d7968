import { useRef, useState } from 'preact/hooks';
import { fail, type Result, type SaveFault } from '@/lib/model';

/** How the last save of one thing went. `Fault` is what it can be refused for besides. */
export type SaveState<Fault extends string = never> = 'idle' | 'saving' | 'saved' | SaveFault | Fault;

interface Saving<Fault extends string> {
  readonly state: SaveState<Fault>;
  /** Runs `action`; `onSaved` follows where it was saved, by `retry` too. `true`: it was saved. */
  save(action: () => Promise<Result<unknown, SaveFault | Fault>>, onSaved?: () => void): Promise<boolean>;
  /** Runs the last action again, whichever it was. */
  retry(): void;
  /**
   * Forgets the last action and how it went, for instance because the person writes on. One that is under way and
   * fails is told of all the same.
   */
  rest(): void;
}

/** Runs saves of one thing and tells how the latest went. A save that throws counts as not saved. */
export function useSave<Fault extends string = never>(): Saving<Fault> {
  const [state, setState] = useState<SaveState<Fault>>('idle');
  const latest = useRef(0);
  const isForgotten = useRef(false);
  const last = useRef<() => void>(() => {});
  const save: Saving<Fault>['save'] = async (action, onSaved) => {
    latest.current += 1;
    const turn = latest.current;
    const again = () => void save(action, onSaved);
    last.current = again;
    isForgotten.current = false;
    setState('saving');
    const result = await action().catch(() => fail('not-saved'));
    if (turn === latest.current) {
      if (!result.ok) last.current = again;
      if (!result.ok || !isForgotten.current) setState(result.ok ? 'saved' : result.fault);
    }
    if (result.ok) onSaved?.();
    return result.ok;
  };
  return {
    state,
    save,
    retry: () => last.current(),
    rest() {
      isForgotten.current = true;
      last.current = () => {};
      setState('idle');
    },
  };
}
