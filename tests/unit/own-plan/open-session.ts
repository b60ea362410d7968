import { afterEach, vi } from 'vitest';
import type { OpenPlan, PlanTemplate } from '@/lib/model';
import { createSession, type SessionOptions } from '@/lib/own-plan';
import { createMemoryStore } from './memory-store';

// A million rounds and more for each key, as for a person.
vi.setConfig({ testTimeout: 60_000 });

/** Waits until what is said holds; keys take their time on a busy machine. */
export const waitUntil = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });

export const WORDS = 'kande havre bænk måge';
const both = (text: string) => ({ da: text, en: text });
export const TEMPLATE: PlanTemplate = {
  id: 'personal',
  kind: 'personal',
  version: 2,
  title: both('Min plan'),
  intro: both('Din egen.'),
  sections: ['signs', 'helps'].map((id) => ({ id, title: both(id), ask: both(id), seedRefs: [] })),
};

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  vi.useRealTimers();
});

type Memory = ReturnType<typeof createMemoryStore>;

export function openSession(memory: Memory = createMemoryStore(), change: Partial<SessionOptions> = {}) {
  const end = new AbortController();
  ends.push(end);
  const calm = vi.fn();
  const session = createSession(
    {
      store: memory.store,
      looksLikeCpr: (text) => /\d{6}-\d{4}/.test(text),
      showOnCalm: calm,
      forgetOnCalm: () => {},
      onOpen: () => {},
      onLock: () => {},
      rounds: async () => 1_000_000,
      ...change,
    },
    end.signal,
  );
  return { session, memory, calm, close: () => end.abort() };
}

export async function begun(change?: Partial<SessionOptions>) {
  const opened = openSession(undefined, change);
  const result = await opened.session.begin(WORDS, TEMPLATE, null);
  if (!result.ok) throw new Error(result.fault);
  const { space } = opened.session.plan.value as OpenPlan;
  return { ...opened, space, recoveryCode: result.value.recoveryCode };
}

export const linesIn = (session: { plan: { value: unknown } }, section: string) =>
  (session.plan.value as OpenPlan).sections[section]?.lines.map(({ text }) => text);
