import type { ChecklistItem, ChecklistTemplate, IsoDate, RunItem, ShownRun, Versions } from '@/lib/model';
import { versionOf } from './facts';
import { movedAway } from './moved-away';
import { merge } from './versions';

type Items = ShownRun['items'];

/**
 * The run as it follows a later version of its list, from `today` on. Nothing is ticked, unticked or thrown away: what
 * is new, reworded or gone is told by {@link rowsOf}, from the versions that are noted here. Alone an item that one
 * other has taken the place of gives its state and note to that one. An older version changes nothing.
 *
 * Two people who take the same version get the same data, in whatever order they then merge.
 */
export function migrateRun(shown: ShownRun, template: ChecklistTemplate, today: IsoDate): ShownRun {
  const { run, items } = shown;
  if (template.id !== run.templateId || template.version <= versionOf(run)) return shown;
  const followed = [...run.followed, { version: template.version, on: today }];
  return followReplacements({ run: { ...run, followed }, items }, template);
}

/**
 * What lies under items whose place another one has taken, in the version that the run follows, goes along to it. In a
 * merge it may come from somebody who has the list in an older version.
 */
export function followReplacements(shown: ShownRun, template: ChecklistTemplate): ShownRun {
  const items = alongReplacements(shown.items, { ...template, version: versionOf(shown.run) });
  return { run: shown.run, items };
}

/** Moves states along until none is left to move: an item's place may have been taken twice. */
function alongReplacements(items: Items, template: ChecklistTemplate): Items {
  const gone = template.items
    .filter((item) => isRetired(item, template.version))
    .sort((one, other) => (one.retiredIn ?? 0) - (other.retiredIn ?? 0));
  const now: Record<string, Versions<RunItem>> = { ...items };
  for (const item of gone) {
    const [heir, ...others] = item.replacedBy ?? [];
    const moving = Object.hasOwn(now, item.id) ? (now[item.id] ?? []) : [];
    if (heir === undefined || others.length > 0 || moving.every(({ value }) => isBare(value))) continue;
    now[item.id] = moving.map((version) => bared(version, item.id));
    now[heir] = merge(now[heir] ?? [], renamed(moving, item.id));
  }
  return now;
}

/**
 * The states of an item under another's name. Each change gets a name of its own: the item's first would else pass for
 * the other item's first. What was written under the old name later, by somebody who did not know, so stands beside it.
 */
function renamed(versions: Versions<RunItem>, from: string): Versions<RunItem> {
  return versions
    .filter(({ value }) => !isBare(value))
    .map(({ value, seen }) => ({
      value: { ...value, movedFrom: value.movedFrom ?? from },
      seen: Object.fromEntries(
        Object.entries(seen).map(([writer, count]) => [`${from}/${writer}:${count}`, 1]),
      ),
    }));
}

/** What stays under the old name: how often it was changed, and nothing of what was said. */
function bared(version: Versions<RunItem>[number], id: string): Versions<RunItem>[number] {
  if (isBare(version.value)) return version;
  const { rev, updatedAt, forVersion } = version.value;
  return { value: { state: 'open', rev, updatedAt, forVersion }, seen: movedAway(version.seen, id) };
}

function isBare(value: RunItem): boolean {
  const { state, rev: _rev, updatedAt: _at, forVersion: _for, ...said } = value;
  return state === 'open' && Object.keys(said).length === 0;
}

/** True from the version on that no longer has the item. */
export function isRetired({ retiredIn }: ChecklistItem, version: number): boolean {
  return retiredIn !== undefined && retiredIn <= version;
}
