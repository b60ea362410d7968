import { type Signal, signal } from '@preact/signals';
import { changedFacts, changedItem, factsOf, shownItem, UNTOUCHED, write } from '@/lib/checklists';
import { type ChecklistPorts, type ChecklistTemplate, type ItemChange, ok, type ShownRun } from '@/lib/model';

/** Checklists in this page's memory; the preview shows a run of the list that is looked at. */
export interface PreviewChecklists extends ChecklistPorts {
  readonly shown: Signal<ShownRun | null>;
  /** Shows an empty run, unless one is shown. */
  begin(template: ChecklistTemplate | undefined): void;
}

export function makePreviewChecklists(): PreviewChecklists {
  const at = new Date().toISOString();
  const today = at.slice(0, 10);
  const shown = signal<ShownRun | null>(null);
  const change = async (id: string, to: ItemChange) => {
    const now = shown.peek();
    if (!now) return ok(null);
    const before = shownItem(now.items[id]) ?? UNTOUCHED;
    const after = changedItem(before, to, { at, today, version: now.run.followed[0]?.version ?? 1 });
    shown.value = { ...now, items: { ...now.items, [id]: write([], 'preview', after) } };
    return ok(null);
  };
  return {
    today: signal(today),
    holidays: [],
    runs: signal([]),
    due: signal(null),
    shown,
    begin(template) {
      if (!template || shown.peek()) return;
      const { id, version } = template;
      const run = { id: 'preview', templateId: id, followed: [{ version, on: today }] };
      shown.value = { run: { ...run, startedAt: at, facts: [] }, items: {} };
    },
    takeNews: async () => ok(null),
    leaveNews: async () => ok(null),
    saveCalendar: async () => {},
    show: async () => ok(null),
    start: async () => ok(null),
    async tell(facts) {
      const now = shown.peek();
      if (!now) return ok(null);
      const told = write([], 'preview', changedFacts(factsOf(now.run), facts));
      shown.value = { ...now, run: { ...now.run, facts: told } };
      return ok(null);
    },
    change,
    saveNote: (item, note) => change(item, { note }),
  };
}
