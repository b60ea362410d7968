import type { AgreedItem, ChecklistRun, IsoDate, Onboarding, Versions } from '@/lib/model';
import { standingAgreed } from './agreed-change';
import { addDays } from './dates';

/** Something that was agreed in a talk, with its id. */
export interface Agreed extends AgreedItem {
  readonly id: string;
  /** Two people's states between which nobody has chosen yet; else empty. */
  readonly apart: Versions<AgreedItem>;
}

/** How long before its day an agreement is among what to take next. */
const COMES_FORTH = 14;

/** What was agreed and stands, in the order it came. What only one of two has taken back stands until somebody chooses. */
export function agreedOf(agreed: Onboarding['agreed']): readonly Agreed[] {
  return Object.entries(agreed).flatMap(([id, versions]) => {
    const shown = shownAgreed(versions);
    if (!shown || shown.dropped) return [];
    const all = standingAgreed(versions);
    return [{ ...shown, id, apart: all.length > 1 ? all : [] }];
  });
}

/** The state that is shown: of two that nobody has chosen between, the first that was not taken back. */
export function shownAgreed(versions: Versions<AgreedItem>): AgreedItem | undefined {
  const all = versions.map(({ value }) => value);
  return all.find(({ dropped }) => !dropped) ?? all[0];
}

/** Whether the one whose list it is does it, alone or with the leader; or may, where nobody has chosen yet. */
export const isOwnAgreed = ({ owner, apart }: Agreed): boolean =>
  [owner, ...apart.map(({ value }) => value.owner)].some((one) => one === 'peer' || one === 'together');

/** What the one whose list it is has promised, alone or with the leader, and has not done; the earliest day first. */
export function openAgreed({ agreed }: ChecklistRun): readonly Agreed[] {
  return agreedOf(agreed ?? {})
    .filter((one) => isOwnAgreed(one) && one.doneOn === undefined)
    .sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}

/** Those of {@link openAgreed} whose day is near or has been. */
export function nextAgreed(run: ChecklistRun, today: IsoDate): readonly Agreed[] {
  const until = addDays(today, COMES_FORTH);
  return openAgreed(run).filter(({ due }) => due !== undefined && due <= until);
}
