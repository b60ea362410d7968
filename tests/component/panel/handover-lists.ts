import { checklists } from 'virtual:content/checklists';
import { signal } from '@preact/signals';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { changedItem, shownItem, UNTOUCHED, write } from '@/lib/checklists';
import type { ItemChange, RunFacts, ShownRun } from '@/lib/model';
import { makeHandoverInMemory } from '@/scripts/preview/handover-in-memory';
import { makeChecklistPorts } from './checklist-ports';
import { content as ownContent } from './content';
import { type FakePorts, makePorts } from './ports';

export const TODAY = '2026-12-01';
export const content = { ...ownContent, checklists };

export function begun(id: string, templateId: string, onboarding?: string, facts?: RunFacts): ShownRun {
  return {
    run: {
      id,
      templateId,
      followed: [{ version: 2, on: TODAY }],
      startedAt: `${TODAY}T08:00:00Z`,
      facts: facts ? write([], `writer-of-${id}`, facts) : [],
      ...(onboarding && { onboarding }),
    },
    items: {},
  };
}

export function change(shown: ShownRun, item: string, to: ItemChange, writer: string): ShownRun {
  const before = shown.items[item] ?? [];
  const after = changedItem(shownItem(before) ?? UNTOUCHED, to, {
    at: `${TODAY}T09:00:00Z`,
    today: TODAY,
    version: 2,
  });
  return { ...shown, items: { ...shown.items, [item]: write(before, writer, after) } };
}

/** Jonas' panel at his checklist, with these lists. */
export function jonas(lists: readonly ShownRun[]): {
  ports: FakePorts;
  memory: ReturnType<typeof makeHandoverInMemory>;
} {
  const memory = makeHandoverInMemory(checklists, (text) => /\d{6}-\d{4}/.test(text));
  memory.lists.value = lists;
  const shown = signal<ShownRun | null>(lists[0] ?? begun('first', 'start'));
  memory.lists.subscribe((now) => {
    const next = now.find(({ run }) => run.id === shown.peek()?.run.id) ?? now[0];
    if (next) shown.value = next;
  });
  const ports = makePorts({
    handover: memory.ports,
    checklists: makeChecklistPorts({ shown, today: signal(TODAY) }),
  });
  return { ports, memory };
}

export async function openFold(name: string): Promise<void> {
  // What is on paper comes behind it, under the same words.
  const fold = page.getByText(name, { exact: true }).first();
  await expect.element(fold).toBeInTheDocument();
  await fold.click();
}
export const toChecklist = () => page.getByRole('button', { name: 'Tjekliste', exact: true }).click();
