import type { ChecklistRun, ChecklistTemplate, RunItem } from '@/lib/model';
import type { Database } from './database';

/** What the store needs to know of a template. */
export type TemplateRef = Pick<ChecklistTemplate, 'id' | 'version'>;

/** A run in which everything is open. It is in the database from the first change on. */
export function startRun(template: TemplateRef, startedAt: string): ChecklistRun {
  return {
    id: crypto.randomUUID(),
    templateId: template.id,
    templateVersion: template.version,
    startedAt,
    items: {},
  };
}

/** The person's run of a template, `undefined` before the first change. */
export function findRun(db: Database, template: TemplateRef): Promise<ChecklistRun | undefined> {
  return db.runs.where('templateId').equals(template.id).first();
}

/** Changes one item of the run, inside the transaction of a save. */
export async function changeItem(
  db: Database,
  template: TemplateRef,
  at: string,
  id: string,
  change: (item: RunItem) => RunItem,
): Promise<void> {
  const run = (await findRun(db, template)) ?? startRun(template, at);
  const before = Object.hasOwn(run.items, id) ? run.items[id] : undefined;
  const item = change(before ?? { done: false, rev: 0 });
  await db.runs.put({ ...run, items: { ...run.items, [id]: { ...item, rev: item.rev + 1 } } });
}

/** Ticking what is ticked keeps the date of the first tick. */
export function ticked(item: RunItem, done: boolean, at: string): RunItem {
  const { doneAt, ...rest } = item;
  return done ? { ...rest, done, doneAt: doneAt ?? at } : { ...rest, done };
}

/** An empty note is no note. */
export function noted(item: RunItem, text: string): RunItem {
  const { note: _before, ...rest } = item;
  return text === '' ? rest : { ...rest, note: text };
}
