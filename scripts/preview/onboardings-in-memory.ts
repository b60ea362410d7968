import { type Signal, signal } from '@preact/signals';
import {
  changedAgreed,
  changedFacts,
  changedItem,
  factsOf,
  migrateRun,
  shownItem,
  UNTOUCHED,
  write,
} from '@/lib/checklists';
import {
  type Changes,
  type ChecklistTemplate,
  fail,
  type Live,
  type OnboardingFacts,
  type OnboardingPorts,
  type OnboardingWithRuns,
  ok,
  type RunFacts,
  SHARED_FACTS,
  type ShownRun,
} from '@/lib/model';
import { beginOnboarding } from '@/lib/onboarding';

/** Onboardings that are kept in memory, for the preview and for the tests of views. */
export interface OnboardingsInMemory extends OnboardingPorts {
  readonly list: Signal<readonly OnboardingWithRuns[] | null>;
  /** Lists that were begun beside them. */
  readonly beside: { readonly template: string; readonly facts: RunFacts }[];
}

const WRITER = 'here';

/** What the store does with onboardings, without a store. */
export function onboardingsInMemory(
  templates: readonly ChecklistTemplate[],
  today: Live<string>,
  looksLikeCpr: (text: string) => boolean,
): OnboardingsInMemory {
  const list = signal<readonly OnboardingWithRuns[] | null>([]);
  const held = (said: unknown) => looksLikeCpr(JSON.stringify(said));
  const at = () => new Date().toISOString();
  const without = <T extends object>(value: T) =>
    Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) as T;
  const change = (id: string, to: (whole: OnboardingWithRuns) => OnboardingWithRuns) => {
    list.value = (list.value ?? []).map((whole) => (whole.onboarding.id === id ? to(whole) : whole));
  };
  const tell = (id: string, facts: Changes<OnboardingFacts>) =>
    change(id, ({ onboarding, runs }) => {
      const before: OnboardingFacts = onboarding.facts[0]?.value ?? { label: '', contact: '' };
      const shared = Object.fromEntries(
        SHARED_FACTS.filter((name) => Object.hasOwn(facts, name)).map((name) => [name, facts[name]]),
      );
      return {
        onboarding: {
          ...onboarding,
          facts: write(onboarding.facts, WRITER, without({ ...before, ...facts } as OnboardingFacts)),
        },
        runs:
          Object.keys(shared).length === 0
            ? runs
            : runs.map(({ run, items }) => ({
                run: { ...run, facts: write(run.facts, WRITER, changedFacts(factsOf(run), shared)) },
                items,
              })),
      };
    });
  const changeList = (id: string, to: (shown: ShownRun, list: ChecklistTemplate) => ShownRun) => {
    list.value = (list.value ?? []).map(({ onboarding, runs }) => ({
      onboarding,
      runs: runs.map((shown) => {
        const template = templates.find((one) => one.id === shown.run.templateId);
        return shown.run.id === id && template ? to(shown, template) : shown;
      }),
    }));
    return ok(null);
  };
  const beside: OnboardingsInMemory['beside'] = [];
  return {
    list,
    beside,
    async beginBeside(template, facts) {
      if (held(facts)) return fail('looks-like-cpr');
      beside.push({ template, facts });
      return ok(null);
    },
    async begin(all) {
      if (held(all)) return fail('looks-like-cpr');
      const context = { templates, today: today.value, newId: () => crypto.randomUUID(), at: at() };
      const begun = all.map((facts) => beginOnboarding(facts, context));
      list.value = [
        ...(list.value ?? []),
        ...begun.map(({ id, createdAt, runs }) => ({
          onboarding: { id, createdAt, facts: [], agreed: {} },
          runs: runs.map((run) => ({
            run: { ...run, facts: [{ value: factsOf({ facts: [] }), seen: {} }] },
            items: {},
          })),
        })),
      ];
      for (const { id, facts } of begun) tell(id, facts);
      return ok(begun.map(({ id }) => id));
    },
    async tell(id, facts) {
      if (held(facts)) return fail('looks-like-cpr');
      tell(id, facts);
      return ok(null);
    },
    async agree(id, item, said) {
      if (held(said)) return fail('looks-like-cpr');
      const agreed = changedAgreed(
        list.value?.find(({ onboarding }) => onboarding.id === id)?.onboarding.agreed ?? {},
        item,
        said,
        WRITER,
      );
      if (!agreed) return fail('not-saved');
      change(id, ({ onboarding, runs }) => ({ onboarding: { ...onboarding, agreed }, runs }));
      return ok(null);
    },
    async change(changes, beside) {
      // Not the ids: one that was drawn may look like a CPR number.
      if (held([changes.map(({ change: to }) => to), beside?.facts])) return fail('looks-like-cpr');
      for (const { run: id, item, change: to } of changes) {
        const whole = list.value?.find(({ runs }) => runs.some(({ run }) => run.id === id));
        if (!whole) return fail('not-saved');
        change(whole.onboarding.id, ({ onboarding, runs }) => ({
          onboarding,
          runs: runs.map((shown) => {
            if (shown.run.id !== id) return shown;
            const before = shown.items[item] ?? [];
            const version = templates.find((one) => one.id === shown.run.templateId)?.version ?? 1;
            const moment = { at: at(), today: today.value, version };
            const after = write(before, WRITER, changedItem(shownItem(before) ?? UNTOUCHED, to, moment));
            return { run: shown.run, items: { ...shown.items, [item]: after } };
          }),
        }));
      }
      if (beside) tell(beside.id, beside.facts);
      return ok(null);
    },
    takeNews: async (id) => changeList(id, (shown, template) => migrateRun(shown, template, today.value)),
    leaveNews: async (id) =>
      changeList(id, ({ run, items }, { version }) => ({ run: { ...run, newsAside: version }, items })),
    async remove(id) {
      list.value = (list.value ?? []).filter(({ onboarding }) => onboarding.id !== id);
      return ok(null);
    },
  };
}
