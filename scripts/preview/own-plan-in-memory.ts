import { signal } from '@preact/signals';
import { type MyPlan, type MyPlanPorts, type OpenPlan, ok, type PlanElsewhere } from '@/lib/model';
import { emptySection, withLines } from '@/lib/own-plan';

/** Looks like one, and opens nothing. */
const CODE = '4QK2M-7TXWB-90HJD-5RNVC-8EGFA-MZ3';

/** A plan that is this page's memory: nothing is locked, and all is gone when the page is loaded again. */
export function ownPlanInMemory(start: MyPlan = { is: 'none' }): MyPlanPorts & {
  readonly plan: { value: MyPlan };
} {
  const plan = signal<MyPlan>(start);
  const elsewhere = signal<PlanElsewhere | null>(null);
  let closed: OpenPlan | null = null;
  const change = (how: (open: OpenPlan) => OpenPlan) => {
    if (plan.value.is === 'open') plan.value = how(plan.value);
    return ok(null);
  };
  const open = async () => {
    if (closed) plan.value = closed;
    return ok(null);
  };
  return {
    plan,
    secondsLeft: signal<number | null>(null),
    elsewhere,
    async saveElsewhere(told) {
      elsewhere.value = told;
      return ok(null);
    },
    async begin(_words, template, word) {
      const reviewedOn = new Date().toISOString().slice(0, 10);
      plan.value = {
        is: 'open',
        space: 'preview',
        word,
        head: { part: 'head', template: template.id, reviewedOn },
        sections: {},
        damaged: 0,
        unsaved: false,
        drafts: {},
      };
      return ok({ recoveryCode: CODE });
    },
    unlock: open,
    recover: open,
    changePassphrase: async () => ok(null),
    renewRecoveryCode: async () => ok({ recoveryCode: CODE }),
    changeWord: async (word) => change((before) => ({ ...before, word })),
    lock() {
      if (plan.value.is !== 'open') return;
      closed = plan.value;
      const { space: id, word } = closed;
      plan.value = { is: 'locked', spaces: [{ id, word, waitsUntil: 0 }] };
    },
    change: async (section, how) =>
      change((before) => {
        const record = before.sections[section] ?? emptySection(section);
        const next = withLines(record, how(record.lines), new Date());
        return { ...before, sections: { ...before.sections, [section]: next } };
      }),
    chooseTemplate: async ({ id }) =>
      change((before) => ({ ...before, head: { ...before.head, template: id } })),
    review: async () =>
      change((before) => ({
        ...before,
        head: { ...before.head, reviewedOn: new Date().toISOString().slice(0, 10) },
      })),
    keepDraft: () => {},
    dropDraft: () => {},
    keepTexts: async (texts) =>
      change((before) => {
        const all = Object.entries({ ...before.drafts, ...texts });
        return { ...before, drafts: Object.fromEntries(all.filter(([, text]) => text.trim() !== '')) };
      }),
    async forget() {
      plan.value = { is: 'none' };
      return ok(null);
    },
    calmBehind: signal(false),
    catchUpCalm: async () => {},
    sharedLeft: signal(false),
    deleteShared: async () => {},
    locksWithScreen: signal<boolean | null>(false),
    lockWithScreen: async () => {},
  };
}
