import {
  moveRest,
  moveThis,
  type RunRow,
  seriesAfterTick,
  seriesOf,
  undoing,
  versionOf,
} from '@/lib/checklists';
import type { ChecklistItem, IsoDate, ItemChange, LocalText, RunItemChange } from '@/lib/model';
import type { OnboardingList, OnboardingState } from './state';

/** Why something that is set for all is not set with one. */
export type NotSet = 'apart' | 'aside' | 'older' | 'done';

/** Somebody with whom it is not set. */
export interface LeftOut {
  readonly label: string;
  readonly why: NotSet;
}

/** Somebody with whom it can be set: their row of it. */
export interface BatchPlace {
  readonly label: string;
  readonly run: string;
  readonly row: RunRow;
}

/** One item that may be set for several at once. */
export interface BatchItem {
  readonly item: ChecklistItem;
  readonly list: LocalText;
  readonly phase: LocalText | null;
  readonly places: readonly BatchPlace[];
  readonly left: readonly LeftOut[];
}

/** What is set: a tick, with a day where the item needs one, or the days of a row of days. */
export type BatchAct =
  | { readonly is: 'tick'; readonly day?: IsoDate }
  | { readonly is: 'move-this' | 'move-rest'; readonly day: IsoDate };

/** What may be set for all: items that are about everybody and nobody in particular, with two or more. */
export function batchItems(states: readonly OnboardingState[]): readonly BatchItem[] {
  const open = states.filter(({ facts }) => !facts.closed);
  const lists = open.flatMap(({ facts, lists: all }) => all.map((list) => ({ label: facts.label, list })));
  const templates = new Map(lists.map(({ list: { template } }) => [template.id, template]));
  const batches = [...templates.values()].flatMap((template) =>
    template.items.flatMap((item): BatchItem[] => {
      if (!item.batchable) return [];
      const found = lists
        .filter(({ list }) => list.template.id === template.id)
        .map(({ label, list }) => placeOf(item, label, list));
      return [
        {
          item,
          list: template.title,
          phase: template.phases.find(({ id }) => id === item.phase)?.title ?? null,
          places: found.flatMap((one) => (one && 'row' in one ? [one] : [])),
          left: found.flatMap((one) => (one && 'why' in one ? [one] : [])),
        },
      ];
    }),
  );
  return batches.filter(({ places }) => places.length > 1);
}

/** `null` where there is nothing to be said of it: it is ticked, or the list is without it. */
function placeOf(item: ChecklistItem, label: string, list: OnboardingList): BatchPlace | LeftOut | null {
  const { shown, rows } = list;
  const row = rows.find((one) => one.item.id === item.id);
  if (!row) return item.introducedIn > versionOf(shown.run) ? { label, why: 'older' } : null;
  if (row.apart.length > 0) return { label, why: 'apart' };
  if (row.state === 'skipped' || row.state === 'not-relevant') return { label, why: 'aside' };
  if (row.state === 'done' && !item.repeat) return null;
  return { label, run: shown.run.id, row };
}

/** What an act comes to with each, the way back, and with whom it is not done. */
export interface BatchOutcome {
  readonly changes: readonly RunItemChange[];
  readonly back: readonly RunItemChange[];
  readonly set: readonly string[];
  readonly left: readonly LeftOut[];
}

/** What an act does today with everybody with whom it can be done. */
export function batchOutcome({ item, places, left }: BatchItem, act: BatchAct, today: IsoDate): BatchOutcome {
  const isDone = ({ row }: BatchPlace) => act.is === 'tick' && row.state === 'done';
  const set = places.filter((place) => !isDone(place));
  const to = set.map(({ run, row }) => ({ run, row, change: changeOf(row, act, today) }));
  return {
    changes: to.map(({ run, change }) => ({ run, item: item.id, change })),
    back: to.map(({ run, row, change }) => ({ run, item: item.id, change: undoing(row.entry, change) })),
    set: set.map(({ label }) => label),
    left: [...left, ...places.filter(isDone).map(({ label }) => ({ label, why: 'done' as const }))],
  };
}

function changeOf({ item, entry, listDay }: RunRow, act: BatchAct, today: IsoDate): ItemChange {
  if (act.is === 'tick') {
    const series = seriesAfterTick(item, entry, listDay, today);
    return { state: 'done', doneOn: today, ...(act.day && { due: act.day }), ...(series && { series }) };
  }
  const series = seriesOf(item, entry, listDay);
  const move = act.is === 'move-this' ? moveThis : moveRest;
  // A row of days that nobody has begun yet begins on that day.
  return series && item.repeat ? { series: move(item.repeat, series, act.day) } : { due: act.day };
}
