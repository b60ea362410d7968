import { computed, effect } from '@preact/signals';
import { factsOf, groupMoment, keepingDays, meetingsOf, movingDays, shownItem } from '@/lib/checklists';
import {
  type ChecklistItem,
  type ChecklistPorts,
  type ChecklistRun,
  type ChecklistTemplate,
  fail,
  type GroupPorts,
  type ItemChange,
  NETWORK_GROUP,
  type RunItem,
  type ShownRun,
} from '@/lib/model';
import type { Store } from '@/lib/store';
import type { GroupAsideKept } from './group-aside';

interface Around {
  readonly store: Pick<Store, 'allRuns' | 'changeItem'>;
  readonly checklists: Pick<ChecklistPorts, 'runs' | 'shown' | 'today'>;
  readonly templates: () => readonly ChecklistTemplate[];
  readonly aside: GroupAsideKept;
}

/** Finds the network group in the person's own lists, and follows its days. */
export function createGroupPorts(
  { store, checklists, templates, aside }: Around,
  abort: AbortSignal,
): GroupPorts {
  const found = computed(() => {
    const { value: shown } = checklists.shown;
    const others = (store.allRuns.all.value ?? []).filter(({ run }) => run.id !== shown?.run.id);
    const all = [...(shown ? [shown] : []), ...others].flatMap((one) => groupIn(one, templates()));
    // Of two courses the later one.
    return all.sort((one, other) => (one.run.startedAt < other.run.startedAt ? 1 : -1))[0] ?? null;
  });
  const stopAsking = effect(() => {
    const elsewhere = (checklists.runs.value ?? []).filter(
      (head) => head.id !== checklists.shown.value?.run.id && !factsOf(head).putAway,
    );
    if (elsewhere.some((head) => itemIn(templateOf(head, templates())))) store.allRuns.ask();
  });
  abort.addEventListener('abort', stopAsking);
  const meetings = computed(
    () => found.value && meetingsOf(found.value.item, found.value.entry, checklists.today.value),
  );
  const change = async (to: (item: ChecklistItem, entry: RunItem) => ItemChange) => {
    const group = found.value;
    if (!group) return fail('closed');
    return store.changeItem(group.run, NETWORK_GROUP, to(group.item, group.entry), group.version);
  };
  return {
    meetings,
    moment: computed(
      () =>
        meetings.value &&
        aside.days.value &&
        groupMoment(meetings.value, aside.days.value, checklists.today.value),
    ),
    setAside: aside.setAside,
    keepDays: () => change((item, entry) => keepingDays(item, entry, checklists.today.value)),
    moveRest: (to) => change((item, entry) => movingDays(item, entry, to)),
  };
}

const templateOf = ({ templateId }: ChecklistRun, templates: readonly ChecklistTemplate[]) =>
  templates.find(({ id }) => id === templateId);
const itemIn = (template: ChecklistTemplate | undefined) =>
  template?.items.find(({ id }) => id === NETWORK_GROUP);

/** Somebody else's list, in an onboarding that is led here, is nobody's own. */
function groupIn({ run, items }: ShownRun, templates: readonly ChecklistTemplate[]) {
  const template = templateOf(run, templates);
  const item = itemIn(template);
  const entry = shownItem(Object.hasOwn(items, NETWORK_GROUP) ? items[NETWORK_GROUP] : undefined);
  if (!template || !item || !entry || (run.onboarding && !run.chosenAt)) return [];
  if (!meetingsOf(item, entry, '')) return [];
  return [{ run, item, entry, version: template.version }];
}
