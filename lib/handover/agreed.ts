import { changedAgreed, saidByAgreed, wholeAgreed } from '@/lib/checklists';
import type { AgreedItem, Changes, ChecklistRun, IsoDate } from '@/lib/model';

/**
 * A list with something that was agreed done on a day, or not done (`null`). What is not there stays away. Throws where
 * two states of it stand side by side: a tick chooses between none.
 */
export const tickAgreed = (
  run: ChecklistRun,
  id: string,
  doneOn: IsoDate | null,
  writer: string,
): ChecklistRun => changed(run, id, { doneOn }, writer);

/** A list in which one of two states of something that was agreed stands. What is none of them is not taken. */
export function chooseAgreed(
  run: ChecklistRun,
  id: string,
  chosen: AgreedItem,
  writer: string,
): ChecklistRun {
  const one = statesOf(run, id).find(({ value }) => saidByAgreed(value) === saidByAgreed(chosen));
  return one ? changed(run, id, wholeAgreed(one.value), writer) : run;
}

function changed(run: ChecklistRun, id: string, change: Changes<AgreedItem>, writer: string): ChecklistRun {
  if (statesOf(run, id).length === 0) return run;
  const agreed = changedAgreed(run.agreed ?? {}, id, change, writer);
  if (!agreed) throw new Error('two states of it stand side by side');
  return { ...run, agreed };
}

const statesOf = ({ agreed = {} }: ChecklistRun, id: string) =>
  Object.hasOwn(agreed, id) ? (agreed[id] ?? []) : [];
