import { COUNTED_BY } from '@/lib/checklists';
import type {
  AgreedItem,
  ChecklistItem,
  ChecklistTemplate,
  HandoverPurpose,
  OnboardingFacts,
  RunFacts,
  RunItem,
} from '@/lib/model';

/** Members of a row that two people share. All others are each one's own, and stay as they are on both sides. */
export type View<T> = readonly (keyof T & string)[];

const DAYS = ['startOn', 'hoursPerWeek', 'workdays'] as const satisfies View<RunFacts>;
/** What peer and leader both count by. */
export const PEERS_DAYS: View<RunFacts> = COUNTED_BY;
const LEADERS: View<RunFacts> = [...PEERS_DAYS, 'label', 'asked'];

/** A contact person counts by the first day and the working hours; a contract is none of their business. */
export function factsView(purpose: HandoverPurpose, { holder }: ChecklistTemplate): View<RunFacts> {
  if (purpose === 'substitute') return LEADERS;
  return holder === 'peer' ? PEERS_DAYS : DAYS;
}

const TOLD = [
  'state',
  'doneOn',
  'by',
  'due',
  'time',
  'link',
  'series',
  'movedFrom',
  'rev',
  'updatedAt',
  'forVersion',
] as const satisfies View<RunItem>;

/** A note stays with whoever wrote it: it was not written to be read by somebody else. */
export const itemView = (purpose: HandoverPurpose): View<RunItem> =>
  purpose === 'substitute' ? [...TOLD, 'note'] : TOLD;

/** All of it: whoever takes over sees what the leader saw. */
export const ONBOARDING_VIEW = [
  'label',
  'contact',
  ...COUNTED_BY,
  'nextTalkOn',
  'nextTalkAt',
  'functions',
  'needsTalked',
  'closed',
] as const satisfies View<OnboardingFacts>;

/** All that was agreed in a talk belongs to both. */
export const AGREED_VIEW = [
  'text',
  'owner',
  'guide',
  'due',
  'doneOn',
  'dropped',
] as const satisfies View<AgreedItem>;

/** The part of a value that is shared. */
export function within<T extends object>(value: T, view: View<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => view.includes(name as never))) as T;
}

/** The part of a value that is not. */
export function outside<T extends object>(value: T | undefined, view: View<T>): Partial<T> {
  const all = Object.entries(value ?? {}).filter(([name]) => !view.includes(name as never));
  return Object.fromEntries(all) as Partial<T>;
}

/**
 * Items that never leave the person they belong to: private ones, and whatever took the place of one, because its
 * state and note came along.
 */
export function isWithheld({ id, private: own }: ChecklistItem, { items }: ChecklistTemplate): boolean {
  if (own) return true;
  return items.some((before) => before.replacedBy?.includes(id) === true && isWithheldBefore(before, items));
}

/** Follows the places an item came from; a list that leads round in a ring ends where it began. */
function isWithheldBefore(item: ChecklistItem, items: readonly ChecklistItem[]): boolean {
  const seen = new Set<string>();
  const open = [item];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.private) return true;
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const { id } = next;
    open.push(...items.filter(({ replacedBy }) => replacedBy?.includes(id)));
  }
  return false;
}

/**
 * Whether an item may be in a file. Of one that the list does not know nobody can say whether it is private: it is not
 * in a file that a peer or contact person makes. A leader has no private items.
 */
export function mayBeHanded(id: string, template: ChecklistTemplate, purpose: HandoverPurpose): boolean {
  const item = template.items.find((one) => one.id === id);
  return item ? !isWithheld(item, template) : purpose !== 'answer' && purpose !== 'shared';
}
