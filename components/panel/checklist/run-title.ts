import { factsOf } from '@/lib/checklists';
import type { ChecklistRun, ChecklistTemplate, LocalText } from '@/lib/model';

/** The person's own name for a run, else its list's title, else the id of a list that is not there. */
export function titleOfRun(
  run: ChecklistRun,
  templates: readonly ChecklistTemplate[],
  local: (text: LocalText) => string,
): string {
  const list = templates.find(({ id }) => id === run.templateId);
  return factsOf(run).label || (list ? local(list.title) : run.templateId);
}
