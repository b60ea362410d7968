import type { AgreedItem, ChecklistRun, IsoDate, Versions } from '@/lib/model';
import { addDays } from './dates';

/** Something that was agreed in a talk, with its id. */
export interface Agreed extends AgreedItem {
  readonly id: string;
}

/** How long before its day an agreement is among what to take next. */
const COMES_FORTH = 14;

/** What was agreed and stands, in the order it came; of two states that nobody has chosen between, the first. */
export function agreedOf(agreed: Readonly<Record<string, Versions<AgreedItem>>>): readonly Agreed[] {
  return Object.entries(agreed).flatMap(([id, [first]]) =>
    first && !first.value.dropped ? [{ ...first.value, id }] : [],
  );
}

/** What the one whose list it is has promised, alone or with the leader, and has not done; the earliest day first. */
export function openAgreed({ agreed }: ChecklistRun): readonly Agreed[] {
  return agreedOf(agreed ?? {})
    .filter(({ owner, doneOn }) => (owner === 'peer' || owner === 'together') && doneOn === undefined)
    .sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}

/** Those of {@link openAgreed} whose day is near or has been. */
export function nextAgreed(run: ChecklistRun, today: IsoDate): readonly Agreed[] {
  const until = addDays(today, COMES_FORTH);
  return openAgreed(run).filter(({ due }) => due !== undefined && due <= until);
}
