import { plans } from 'virtual:content/plans';
import { signal } from '@preact/signals';
import type { Guidance, OpenPlan, PlanLine } from '@/lib/model';
import { emptySection } from '@/lib/own-plan';
import { ownPlanInMemory } from '@/scripts/preview/own-plan-in-memory';
import { content } from './content';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

/** The guidance of the other tests, with the plans that are shipped. */
export const withPlans: Guidance = { ...content, plans };

const line = (id: string, text: string, change: Partial<PlanLine> = {}): PlanLine => ({
  id,
  text,
  step: 'mild',
  seenBy: 'me',
  helpsWith: null,
  ...change,
});

/** A plan as somebody might have it after some weeks. */
export function somePlan(change: Partial<OpenPlan> = {}): OpenPlan {
  const savedAt = '2026-11-01T09:00:00.000Z';
  const section = (id: string, lines: readonly PlanLine[]) => ({ ...emptySection(id), lines, savedAt });
  return {
    is: 'open',
    space: 'k',
    word: null,
    head: { part: 'head', template: 'personal', reviewedOn: new Date().toISOString().slice(0, 10) },
    sections: {
      well: section('well', [line('w1', 'Jeg spiser frokost med de andre')]),
      signs: {
        ...section('signs', [
          line('s1', 'Jeg svarer kort'),
          line('s2', 'Jeg sover under fire timer', { step: 'strong' }),
        ]),
        earlier: [{ savedAt, lines: [line('s1', 'Jeg svarer kort i telefonen')] }],
      },
      helps: section('helps', [
        line('h1', 'Ti minutter udenfor', { seenBy: 'calm', helpsWith: 's1' }),
        line('h2', 'Ringe til min søster', { step: 'strong' }),
      ]),
      others: section('others', [line('o1', 'Spørg mig direkte', { seenBy: 'leader' })]),
    },
    damaged: 0,
    unsaved: false,
    drafts: {},
    ...change,
  };
}

/** A panel on "Planer" with this plan; the ports' other parts are a test's to replace. */
export function showOwnPlan(
  plan: Parameters<typeof ownPlanInMemory>[0],
  change: (ports: FakePorts) => void = () => {},
): FakePorts {
  const ports = makePorts({ myPlan: { ...ownPlanInMemory(plan), locksWithScreen: signal(null) } });
  ports.target.value = { view: 'plans' };
  change(ports);
  showPanel(ports, withPlans);
  return ports;
}

/** Replaces parts of the plan's ports. */
export const withPlan = (parts: Partial<FakePorts['myPlan']>) => (ports: FakePorts) => {
  ports.myPlan = { ...ports.myPlan, ...parts };
};
