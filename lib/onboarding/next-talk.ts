import type { RunRow } from '@/lib/checklists';
import type { IsoDate, ItemChange, OnboardingFacts, RunItemChange, TalkGuide } from '@/lib/model';
import type { OnboardingContext, OnboardingList } from './state';

/** The talk that comes next. */
export interface NextTalk {
  readonly on: IsoDate;
  readonly at?: string;
}

/** Ids of the items that are a talk, and of those that the first of them settles, in whoever's list. */
export function talkItemsOf(guides: readonly TalkGuide[]): Pick<OnboardingContext, 'talks' | 'firstTalk'> {
  const itemsOf = ({ items, theirs = [] }: TalkGuide) => [...items, ...theirs];
  return { talks: new Set(guides.flatMap(itemsOf)), firstTalk: new Set(guides.slice(0, 1).flatMap(itemsOf)) };
}

/** Rows with the day of the next talk: it stands in the leader's list and in the peer's, and is one thing. */
const isSettled = ({ item }: RunRow, firstTalk: ReadonlySet<string>): boolean =>
  item.needs === 'date' && firstTalk.has(item.id);

type Around = Pick<OnboardingContext, 'talks' | 'firstTalk' | 'today'>;

/**
 * The day that both agreed on. It stands in the head and in a list of each; whoever changed a list last has the word, as
 * long as that day has not been.
 */
export function settledTalk(
  { nextTalkOn, nextTalkAt }: OnboardingFacts,
  lists: readonly OnboardingList[],
  { firstTalk, today }: Around,
): NextTalk | null {
  const rows = lists.flatMap((list) => list.rows).filter((row) => isSettled(row, firstTalk));
  const listed = rows.sort(byChange(nextTalkOn)).flatMap(talkIn).slice(0, 1);
  const head = nextTalkOn ? [{ on: nextTalkOn, ...(nextTalkAt && { at: nextTalkAt }) }] : [];
  const all = [...listed, ...head];
  return all.find(({ on }) => on >= today) ?? all[0] ?? null;
}

/** The day that both agreed on, and of the other talks in the lists that were given a day: the first that has not been. */
export function nextTalkOf(
  settled: NextTalk | null,
  lists: readonly OnboardingList[],
  { talks, firstTalk, today }: Around,
): NextTalk | null {
  const others = lists
    .flatMap((list) => list.rows)
    .filter((row) => talks.has(row.item.id) && !isSettled(row, firstTalk));
  const ahead = [...(settled ? [settled] : []), ...others.flatMap(talkIn)].filter(({ on }) => on >= today);
  return ahead.sort((one, other) => (one.on < other.on ? -1 : 1))[0] ?? null;
}

/**
 * The day that somebody has given a talk. Ticking an item that needs a day says that the day is set, not that it has
 * been; ticking another says that the talk was held.
 */
function talkIn({ item, entry, due, state }: RunRow): NextTalk[] {
  const isSet = state === 'done' && item.needs === 'date' && entry?.due !== undefined;
  if (isSet && !item.repeat) return [{ on: entry.due, ...(entry.time && { at: entry.time }) }];
  if (!due?.own || (state !== 'open' && !item.repeat)) return [];
  return [{ on: due.on, ...(due.time && { at: due.time }) }];
}

/** The latest first. What was handed over tells the day alone; on one and the same day the row that is news counts. */
const byChange =
  (known: IsoDate | undefined) =>
  (one: RunRow, other: RunRow): number => {
    const [mine, theirs] = [one, other].map(({ entry }) => entry?.updatedAt.slice(0, 10) ?? '');
    if (mine !== theirs) return (mine ?? '') < (theirs ?? '') ? 1 : -1;
    return Number(one.due?.on === known) - Number(other.due?.on === known);
  };

/** What writes the day of the next talk, and more where given, into every list that has a place for it. */
export function settleTalk(
  lists: readonly OnboardingList[],
  firstTalk: ReadonlySet<string>,
  talk: NextTalk | null,
  more: ItemChange = {},
): readonly RunItemChange[] {
  const day = { due: talk?.on ?? null, time: talk?.at ?? null };
  return lists.flatMap(({ shown, rows }) =>
    rows
      .filter((row) => isSettled(row, firstTalk) && row.apart.length === 0)
      .map(({ item }) => ({ run: shown.run.id, item: item.id, change: { ...day, ...more } })),
  );
}
