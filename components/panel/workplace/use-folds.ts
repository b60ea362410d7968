import { useEffect, useState } from 'preact/hooks';
import type { SlotGroup } from '@/lib/model';
import { usePanel } from '../panel-context';

interface Folds {
  isOpen(group: SlotGroup): boolean;
  set(group: SlotGroup, open: boolean): void;
}

/**
 * Which groups are unfolded: the one of the question that was asked for, those in which something was written
 * and not saved, and what the person unfolds.
 */
export function useFolds(): Folds {
  const { ports, content, place } = usePanel();
  const drafts = ports.drafts.value;
  const groupsOf = (isMeant: (slot: string) => boolean) => [
    ...new Set(content.slots.filter(({ id }) => isMeant(id)).map(({ group }) => group)),
  ];
  const asked = groupsOf((id) => id === place.slot);
  const waiting = groupsOf((id) => Boolean(drafts[`slot:${id}`] || drafts[`slot:${id}:stand-in`]));
  const [unfolded, setUnfolded] = useState<readonly SlotGroup[]>([...asked, ...waiting]);
  const add = (groups: readonly SlotGroup[]) => setUnfolded((now) => [...new Set([...now, ...groups])]);
  useEffect(() => add(asked), [place]);
  useEffect(() => add(waiting), [waiting.join()]);
  return {
    isOpen: (group) => unfolded.includes(group),
    set: (group, open) =>
      setUnfolded((now) => (open ? [...new Set([...now, group])] : now.filter((other) => other !== group))),
  };
}
