import { followReplacements, migrateRun, versionOf } from '@/lib/checklists';
import type { ChecklistTemplate, HandedRun, IsoDate, ShownRun } from '@/lib/model';

/**
 * A list with somebody else's states in it, who may follow another version of it. What they said of an item that this
 * version no longer has goes to the one that took its place; and where they said something of an item that this
 * version does not have yet, the list goes on in theirs: a tick would else be kept and never seen.
 */
export function acrossVersions(
  shown: ShownRun,
  there: HandedRun,
  template: ChecklistTemplate,
  today: IsoDate,
): ShownRun {
  const here = versionOf(shown.run);
  const isLater = template.items.some(({ id, introducedIn }) => introducedIn > here && id in there.items);
  const version = Math.min(there.version, template.version);
  const after = isLater ? migrateRun(shown, { ...template, version }, today) : shown;
  return followReplacements(after, template);
}
