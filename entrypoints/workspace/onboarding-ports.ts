import { type ChecklistTemplate, fail, type Live, type OnboardingPorts, ok } from '@/lib/model';
import { beginOnboarding } from '@/lib/onboarding';
import { newRun, type Store } from '@/lib/store';

/** Connects the leader's side to the store. */
export function createOnboardingPorts(
  { onboardings, changeRun, changeFacts, followVersion }: Store,
  templates: () => readonly ChecklistTemplate[],
  today: Live<string>,
  letFileGo: (onboarding: string) => Promise<void>,
): OnboardingPorts {
  const moment = () => ({ at: new Date().toISOString(), today: today.value });
  const runOf = (id: string) =>
    onboardings.list.value?.flatMap(({ runs }) => runs).find(({ run }) => run.id === id)?.run;
  const listOf = (template: string) => templates().find(({ id }) => id === template);
  return {
    list: onboardings.list,
    async begin(all) {
      const context = { templates: templates(), newId: () => crypto.randomUUID(), ...moment() };
      const begun = all.map((facts) => beginOnboarding(facts, context));
      const saved = await onboardings.begin(begun);
      if (!saved.ok) return saved;
      // The leader's own list of the first of them is what the panel shows next.
      const own = begun[0]?.runs.find(({ templateId }) => listOf(templateId)?.holder === 'leader');
      if (own) await changeRun(own, { chosenAt: own.startedAt });
      return ok(begun.map(({ id }) => id));
    },
    tell: onboardings.changeFacts,
    agree: onboardings.changeAgreed,
    async change(changes, beside) {
      const listed = changes.flatMap(({ run: id, item, change }) => {
        const run = runOf(id);
        const list = run && listOf(run.templateId);
        const isPrivate = list?.items.some((one) => one.id === item && one.private);
        if (!run || isPrivate) return [];
        return [{ run, item, change, moment: { ...moment(), version: list?.version ?? 1 } }];
      });
      if (listed.length < changes.length) return fail('not-saved');
      return onboardings.changeItems(listed, beside);
    },
    async takeNews(id) {
      const run = runOf(id);
      const list = run && listOf(run.templateId);
      return run && list ? followVersion(run, list) : fail('not-saved');
    },
    async leaveNews(id) {
      const run = runOf(id);
      const list = run && listOf(run.templateId);
      return run && list ? changeRun(run, { newsAside: list.version }) : fail('not-saved');
    },
    beginBeside(template, facts) {
      const { at, today: on } = moment();
      const version = listOf(template)?.version ?? 1;
      const run = newRun(crypto.randomUUID(), template, { at, today: on, version });
      return changeFacts({ ...run, chosenAt: at }, facts);
    },
    async remove(id) {
      const removed = await onboardings.remove(id);
      if (removed.ok) await letFileGo(id);
      return removed;
    },
  };
}
