import { write } from '@/lib/checklists';
import type { AgreedItem, ChecklistRun, IsoDate, Onboarding } from '@/lib/model';

/** What was agreed and stands, in the order it came; of two states that nobody has chosen between, the first. */
export function agreedOf(agreed: Onboarding['agreed']): readonly (AgreedItem & { readonly id: string })[] {
  return Object.entries(agreed).flatMap(([id, [first]]) =>
    first && !first.value.dropped ? [{ ...first.value, id }] : [],
  );
}

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
