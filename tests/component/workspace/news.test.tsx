import { checklists } from 'virtual:content/checklists';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { versionOf, write } from '@/lib/checklists';
import type { ChecklistTemplate, ShownRun } from '@/lib/model';
import { type FakeWorkspacePorts, listsInWorkspace, makeWorkspacePorts, showWorkspace } from './show';

const text = (da: string) => ({ da, en: da });
const later = (list: ChecklistTemplate): ChecklistTemplate => {
  const version = list.version + 1;
  const [phase] = list.phases;
  const fresh = { phase: phase?.id ?? '', owner: 'leader' as const, introducedIn: version, seedRefs: [] };
  return {
    ...list,
    version,
    items: [
      ...list.items.map((item) =>
        item.id === 'leader-values'
          ? { ...item, retiredIn: version }
          : item.id === 'leader-local-answers'
            ? { ...item, changed: [{ in: version, material: true }] }
            : item,
      ),
      { ...fresh, id: 'leader-new', title: text('Et nyt punkt') },
      { ...fresh, id: 'leader-new-private', title: text('Kun for peeren'), private: true },
    ],
  };
};
/** The leader's list in a later version than the one that the onboarding began with. */
const LATER = checklists.map((list) => (list.id === 'leader' ? later(list) : list));

async function having(): Promise<{ ports: FakeWorkspacePorts; id: string; leaders: () => ShownRun }> {
  const ports = makeWorkspacePorts({ onboardings: listsInWorkspace(LATER) });
  const begun = await ports.onboardings.begin([
    { label: 'Amira', contact: 'MO', startOn: '2027-02-01', trialPeriodAgreed: 'no' },
  ]);
  if (!begun.ok) throw new Error(begun.fault);
  const old = checklists.find(({ id }) => id === 'leader')?.version ?? 1;
  ports.onboardings.list.value = (ports.onboardings.list.value ?? []).map(({ onboarding, runs }) => ({
    onboarding,
    runs: runs.map(({ run, items }) => ({
      run: run.templateId === 'leader' ? { ...run, followed: [{ version: old, on: '2027-01-15' }] } : run,
      items,
    })),
  }));
  const leaders = () => {
    const all = ports.onboardings.list.value?.[0]?.runs ?? [];
    const list = all.find(({ run }) => run.templateId === 'leader');
    if (!list) throw new Error('no list');
    return list;
  };
  const before = { state: 'done', doneOn: '2027-01-20', rev: 1, updatedAt: '', forVersion: old } as const;
  const ticks = ['leader-values', 'leader-local-answers'].map((item) => [item, write([], 'here', before)]);
  ports.onboardings.list.value = (ports.onboardings.list.value ?? []).map(({ onboarding, runs }) => ({
    onboarding,
    runs: runs.map(({ run, items }) =>
      run.templateId === 'leader' ? { run, items: Object.fromEntries(ticks) } : { run, items },
    ),
  }));
  return { ports, id: begun.value[0] ?? '', leaders };
}

test('a list in a later version waits for the leader, who takes it: ticks stay, and what is gone stands apart', async () => {
  const { ports, id, leaders } = await having();
  const place = showWorkspace(ports, `#/opstart/${id}`, LATER);
  await expect.element(page.getByText(/En ny peer-kollega.*: Listen er kommet i en ny udgave/)).toBeVisible();
  await expect.element(page.getByText(/Nye punkter: 1\./)).toBeVisible();
  expect(place.textContent).not.toContain('Kun for peeren');
  await page.getByRole('button', { name: /^Tilføj: En ny/ }).click();
  await expect.poll(() => versionOf(leaders().run)).toBe(LATER.find((one) => one.id === 'leader')?.version);
  for (const details of place.querySelectorAll('details')) details.open = true;
  const fresh = page.getByRole('listitem').filter({ hasText: 'Et nyt punkt' }).last();
  await expect.element(fresh.getByText('Ny', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Tidligere', { exact: true }).first()).toBeVisible();
  expect(place.querySelector('[data-item="leader-values"]')).toBeNull();
  expect(place.textContent).not.toContain('Kun for peeren');
});

test('what was reworded says so on its tick, until the leader has looked', async () => {
  const { ports, id } = await having();
  const place = showWorkspace(ports, `#/opstart/${id}`, LATER);
  for (const details of place.querySelectorAll('details')) details.open = true;
  const reworded = page.getByText('Teksten er ændret – kig igen?');
  await expect.element(reworded).toBeVisible();
  await page.getByRole('button', { name: /^Jeg har kigget/ }).click();
  await expect.element(reworded).not.toBeInTheDocument();
  const row = place.querySelector('[data-item="leader-local-answers"] input');
  expect(row).toHaveProperty('checked', true);
});

test('what the leader leaves is folded, and can be taken later', async () => {
  const { ports, id, leaders } = await having();
  showWorkspace(ports, `#/opstart/${id}`, LATER);
  await page.getByRole('button', { name: /^Ikke nu: En ny/ }).click();
  await expect.poll(() => leaders().run.newsAside).toBe(LATER.find((one) => one.id === 'leader')?.version);
  await page.getByText(/En ny peer-kollega.*: Der er en nyere udgave/).click();
  await page.getByRole('button', { name: /^Tilføj: En ny/ }).click();
  await expect.element(page.getByText(/nyere udgave/)).not.toBeInTheDocument();
});
