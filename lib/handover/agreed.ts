import { write } from '@/lib/checklists';
import type { AgreedItem, ChecklistRun, IsoDate } from '@/lib/model';

/** A list with something that was agreed done on a day, or not done (`null`). What is not there stays away. */
export function tickAgreed(
  run: ChecklistRun,
  id: string,
  doneOn: IsoDate | null,
  writer: string,
): ChecklistRun {
  const versions = run.agreed && Object.hasOwn(run.agreed, id) ? (run.agreed[id] ?? []) : [];
  const before = versions[0]?.value;
  if (!before) return run;
  const { doneOn: _was, ...rest } = before;
  const after: AgreedItem = { ...rest, ...(doneOn && { doneOn }) };
  return { ...run, agreed: { ...run.agreed, [id]: write(versions, writer, after) } };
}
