import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OnboardingFacts } from '@/lib/model';
import { type FakeWorkspacePorts, makeWorkspacePorts, showWorkspace } from './show';

const AMIRA: OnboardingFacts = {
  label: 'Amira',
  contact: 'MO',
  startOn: '2027-02-01',
  hoursPerWeek: 20,
  trialPeriodAgreed: 'yes',
};

async function having(
  facts: Partial<OnboardingFacts> = {},
): Promise<{ ports: FakeWorkspacePorts; id: string }> {
  const ports = makeWorkspacePorts();
  const begun = await ports.onboardings.begin([{ ...AMIRA, ...facts }]);
  if (!begun.ok) throw new Error(begun.fault);
  return { ports, id: begun.value[0] ?? '' };
}
const told = (ports: FakeWorkspacePorts) => ports.onboardings.list.value?.[0]?.onboarding.facts[0]?.value;

const entry = (ports: FakeWorkspacePorts, list: string, item: string) =>
  ports.onboardings.list.value?.[0]?.runs.find(({ run }) => run.templateId === list)?.items[item]?.[0]?.value;

test('the first day of the course is a fact that can be set and moved, and its points follow', async () => {
  const { ports, id } = await having();
  const place = showWorkspace(ports, `#/opstart/${id}`);
  const row = () => place.querySelector('[data-item="leader-education-rota"]')?.textContent ?? '';
  await page.getByText('Ret oplysningerne').first().click();
  for (const [day, words] of [
    ['2027-06-07', 'mandag den 10. maj'],
    // Four weeks before is Whit Monday: others are at work on the Friday.
    ['2027-06-14', 'fredag den 14. maj'],
  ] as const) {
    await page.getByLabelText('Første kursusdag').fill(day);
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect.poll(() => told(ports)?.educationStartOn).toBe(day);
    await expect.poll(row).toContain(words);
  }
  await expect.element(page.getByText(/Peer-kurset begynder mandag den 14. juni/)).toBeVisible();
  showWorkspace(ports, '#/ny');
  await expect.element(page.getByLabelText('Første arbejdsdag')).toBeVisible();
  await expect.element(page.getByLabelText('Første kursusdag')).not.toBeInTheDocument();
});

describe('what two leaders have written differently', () => {
  const apart = async () => {
    const { ports, id } = await having();
    const [whole] = ports.onboardings.list.value ?? [];
    if (!whole) throw new Error('nothing begun');
    const base: OnboardingFacts = { ...AMIRA };
    const facts = [
      { value: { ...base, nextTalkOn: '2027-03-12' }, seen: { karen: 2 } },
      { value: { ...base, nextTalkOn: '2027-03-10', hoursPerWeek: 25 }, seen: { karen: 1, sofie: 1 } },
    ];
    ports.onboardings.list.value = [{ ...whole, onboarding: { ...whole.onboarding, facts } }];
    return { ports, id };
  };

  test('stands side by side until somebody chooses, and no save takes one for the whole before', async () => {
    const { ports, id } = await apart();
    showWorkspace(ports, `#/opstart/${id}/sammen`);
    await expect.element(page.getByRole('button', { name: 'Gem det, I er enige om' })).toBeDisabled();
    showWorkspace(ports, `#/opstart/${id}`);
    const card = page.getByRole('region', { name: 'Næste samtale' });
    await expect.element(page.getByText(/næste samtale: 12\. marts 2027/)).toBeVisible();
    await page.getByRole('button', { name: /Brug dette: .*10\. marts 2027/ }).click();
    await expect.poll(() => told(ports)).toEqual({ ...AMIRA, nextTalkOn: '2027-03-10', hoursPerWeek: 25 });
    expect(ports.onboardings.list.value?.[0]?.onboarding.facts).toHaveLength(1);
    expect(entry(ports, 'start', 'next-talk')).toMatchObject({ due: '2027-03-10' });
    for (const { run } of ports.onboardings.list.value?.[0]?.runs ?? [])
      expect(run.facts[0]?.value.hoursPerWeek).toBe(25);
    await expect.element(page.getByText('Vælg det, der gælder')).not.toBeInTheDocument();
    await expect.element(card.getByText('onsdag den 10. marts')).toBeVisible();
  });

  test('a day that was told of the lists meanwhile comes along with the choice', async () => {
    const { ports, id } = await apart();
    ports.onboardings.list.value = (ports.onboardings.list.value ?? []).map(({ onboarding, runs }) => ({
      onboarding,
      runs: runs.map(({ run, items }) => ({
        run: {
          ...run,
          facts: run.facts.map(({ value, seen }) => ({
            value: { ...value, workdays: [1, 3] as const },
            seen,
          })),
        },
        items,
      })),
    }));
    showWorkspace(ports, `#/opstart/${id}`);
    await page.getByRole('button', { name: /Brug dette: .*12\. marts 2027/ }).click();
    await expect.poll(() => told(ports)).toMatchObject({ nextTalkOn: '2027-03-12', workdays: [1, 3] });
    expect(told(ports)?.hoursPerWeek).toBe(20);
  });

  test('days that the peer told differently of a list are chosen here as well', async () => {
    const { ports, id } = await having();
    const [whole] = ports.onboardings.list.value ?? [];
    if (!whole) throw new Error('nothing begun');
    const runs = whole.runs.map(({ run, items }) => {
      const [only] = run.facts;
      if (run.templateId !== 'start' || !only) return { run, items };
      const theirs = { value: { ...only.value, hoursPerWeek: 15 }, seen: { peer: 1 } };
      return { run: { ...run, facts: [only, theirs] }, items };
    });
    ports.onboardings.list.value = [{ ...whole, runs }];
    showWorkspace(ports, `#/opstart/${id}`);
    await page.getByRole('button', { name: /Brug dette: timer om ugen: 15/ }).click();
    await expect.poll(() => told(ports)?.hoursPerWeek).toBe(15);
    for (const { run } of ports.onboardings.list.value?.[0]?.runs ?? [])
      expect(run.facts.map(({ value }) => value.hoursPerWeek)).toEqual([15]);
  });
});
