import { holidays } from 'virtual:content/holidays';
import { computed } from '@preact/signals';
import { saveFile } from '@/components/saving';
import {
  type ChecklistPorts,
  type ChecklistRun,
  type ChecklistTemplate,
  type EffectiveSettings,
  type Live,
  ok,
  type Role,
  type ShownRun,
} from '@/lib/model';
import { followDueDays, followToday } from '@/lib/own-page';
import { newRun, type Store } from '@/lib/store';

/** The list that lies ready before the person has begun one, by who they are. */
const FIRST_LIST: Readonly<Record<Role, string>> = {
  peer: 'start',
  teacher: 'start',
  volunteer: 'volunteer',
  leader: 'leader',
  contact: 'contact',
};

/** Connects the checklists to the store, until `abort`. */
export function createChecklistPorts(
  store: Store,
  templates: () => readonly ChecklistTemplate[],
  settings: Live<Pick<EffectiveSettings, 'profile' | 'reminderAt'>>,
  abort: AbortSignal,
): ChecklistPorts {
  const { runs, changeItem, changeFacts, changeRun, followVersion } = store;
  const role = () => settings.value.profile.role;
  const today = followToday(abort);
  const days = new Set(holidays.map(({ date }) => date));
  const version = (run: ChecklistRun) => templates().find(({ id }) => id === run.templateId)?.version ?? 1;
  const begin = (id: string, template: string) => {
    const moment = { at: new Date().toISOString(), today: today.value };
    const list = templates().find((one) => one.id === template);
    return newRun(id, template, { ...moment, version: list?.version ?? 1 });
  };
  const shown = computed((): ShownRun | null => {
    const list = runs.list.value;
    const id = runs.shown.value;
    const items = runs.items.value?.items;
    if (!list || id === null || !items) return null;
    const run = list.heads.find((head) => head.id === id) ?? begin(id, FIRST_LIST[role() ?? 'peer']);
    return { run, items };
  });
  const change = (item: string, to: Parameters<ChecklistPorts['change']>[1]) => {
    const run = shown.value?.run;
    return run ? changeItem(run, item, to, version(run)) : closed();
  };

  return {
    today,
    holidays,
    // What an onboarding brought along is shown in the workspace; here only what somebody has taken here.
    runs: computed(
      () => runs.list.value?.heads.filter(({ onboarding, chosenAt }) => !onboarding || chosenAt) ?? null,
    ),
    due: followDueDays(store, templates, { settings, today, holidays: days }, abort),
    shown,
    async show(id) {
      runs.choose(id);
      const run = runs.list.value?.heads.find((head) => head.id === id);
      return run ? changeRun(run, { chosenAt: new Date().toISOString() }) : ok(null);
    },
    async start(template) {
      const run = begin(crypto.randomUUID(), template);
      const saved = await changeRun(run, { chosenAt: run.startedAt });
      if (saved.ok) runs.choose(run.id);
      return saved;
    },
    async tell(facts, id) {
      const run = id ? runs.list.value?.heads.find((head) => head.id === id) : shown.value?.run;
      return run ? changeFacts(run, facts) : closed();
    },
    change,
    async takeNews() {
      const run = shown.value?.run;
      const list = templates().find(({ id }) => id === run?.templateId);
      return run && list ? followVersion(run, list) : closed();
    },
    async leaveNews() {
      const run = shown.value?.run;
      return run ? changeRun(run, { newsAside: version(run) }) : closed();
    },
    async saveCalendar(entries) {
      const { writeCalendar } = await import('@/lib/calendar');
      saveFile('sidemand.ics', writeCalendar(entries, new Date()), 'text/calendar');
    },
    saveNote: (item, note) => change(item, { note }),
  };
}

const closed = async () => ({ ok: false, fault: 'closed' }) as const;
