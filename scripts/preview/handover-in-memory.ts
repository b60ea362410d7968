import { type Signal, signal } from '@preact/signals';
import {
  type ChecklistTemplate,
  type HandoverPorts,
  type OnboardingWithRuns,
  ok,
  type SharedFilePorts,
  type ShownRun,
} from '@/lib/model';
import { createHandoverPorts } from '@/lib/own-page/handover-ports';
import type { HandedActs } from '@/lib/store';

/** Handing over by its real ports, over lists and onboardings that are this page's memory. */
export interface HandoverInMemory {
  readonly ports: HandoverPorts;
  readonly lists: Signal<readonly ShownRun[]>;
  readonly onboardings: Signal<readonly OnboardingWithRuns[]>;
}

export function makeHandoverInMemory(
  templates: readonly ChecklistTemplate[],
  looksLikeCpr: (text: string) => boolean,
  today = '2026-12-01',
): HandoverInMemory {
  const lists = signal<readonly ShownRun[]>([]);
  const onboardings = signal<readonly OnboardingWithRuns[]>([]);
  const here = () => {
    const led = onboardings.peek().flatMap(({ runs }) => runs);
    return { lists: [...lists.peek(), ...led], onboardings: onboardings.peek(), writer: 'here' };
  };
  const store: HandedActs = {
    readHanded: async () => here(),
    async changeHanded(work) {
      const change = work(here());
      const heads = new Set(change.onboardings.map(({ id }) => id));
      const led = change.onboardings.map((onboarding) => ({
        onboarding,
        runs: change.lists.filter(({ run }) => run.onboarding === onboarding.id),
      }));
      onboardings.value = [
        ...onboardings.peek().filter(({ onboarding }) => !heads.has(onboarding.id)),
        ...led,
      ];
      const own = change.lists.filter(({ run }) => !heads.has(run.onboarding ?? ''));
      const ids = new Set(own.map(({ run }) => run.id));
      lists.value = [...lists.peek().filter(({ run }) => !ids.has(run.id)), ...own];
      return ok(null);
    },
  };
  const ports = createHandoverPorts({
    store,
    templates: () => templates,
    today: signal(today),
    looksLikeCpr,
  });
  return { ports, lists, onboardings };
}

/** A browser that keeps no file for a page. */
export const NO_SHARED_FILES: SharedFilePorts = {
  canTie: false,
  files: signal({}),
  place: async () => {},
  choose: async () => {},
  open: async () => {},
  letGo: async () => {},
};
