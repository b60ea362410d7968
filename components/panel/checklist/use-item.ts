import { useEffect, useRef, useState } from 'preact/hooks';
import { type RunRow, seriesAfterTick, undoing } from '@/lib/checklists';
import type { ItemChange, ItemState } from '@/lib/model';
import { usePanel } from '../panel-context';
import { type SaveState, useSave } from '../use-save';

/** What a row can do to its item, and how the last of it went. */
export interface ItemActs {
  /** As it is, or as it was just asked to be. */
  readonly state: ItemState;
  readonly saving: SaveState;
  change(change: ItemChange): Promise<boolean>;
  setState(state: ItemState): void;
  /** Tries the last change again. */
  retry(): void;
  /** `null` while there is nothing to undo. */
  readonly undo: (() => void) | null;
}

/** Changes of one item, each with its way back. */
export function useItem(row: RunRow): ItemActs {
  const { checklists } = usePanel().ports;
  const { item, entry } = row;
  const { state, save, rest } = useSave();
  const [wanted, setWanted] = useState<ItemState | null>(null);
  const [last, setLast] = useState<ItemChange | null>(null);
  const [back, setBack] = useState<ItemChange | null>(null);
  // The revision that the last of our changes comes to. What the store tells before then is older than the press.
  const awaited = useRef<number | null>(null);
  const rev = entry?.rev ?? 0;
  const follow = () => {
    awaited.current = null;
    setWanted(null);
  };
  useEffect(() => {
    if (rev >= (awaited.current ?? 0)) follow();
  }, [rev]);

  const change = async (to: ItemChange) => {
    const before = undoing(entry, to);
    setLast(to);
    awaited.current = Math.max(awaited.current ?? 0, rev) + 1;
    if (to.state) setWanted(to.state);
    const saved = await save(() => checklists.change(item.id, to));
    if (!saved) follow();
    else if (to.state) setBack(before);
    return saved;
  };
  return {
    state: wanted ?? row.state,
    saving: state,
    change,
    setState(to) {
      const series = to === 'done' ? seriesAfterTick(item, entry, row.listDay, checklists.today.value) : null;
      void change({ state: to, ...(series && { series, doneOn: checklists.today.value }) });
    },
    retry: () => void (last && change(last)),
    undo:
      back &&
      (() => {
        const to = back;
        void change(to).then((undone) => {
          if (!undone) return;
          setBack(null);
          rest();
        });
      }),
  };
}
