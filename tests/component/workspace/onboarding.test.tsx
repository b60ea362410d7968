import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fail, type OnboardingFacts } from '@/lib/model';
import { failingOnce } from '@/tests/support/failing-once';
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
const agreed = (ports: FakeWorkspacePorts) =>
  Object.values(ports.onboardings.list.value?.[0]?.onboarding.agreed ?? {}).map((one) => one[0]?.value);

const entry = (ports: FakeWorkspacePorts, list: string, item: string) =>
  ports.onboardings.list.value?.[0]?.runs.find(({ run }) => run.templateId === list)?.items[item]?.[0]?.value;

describe('a new onboarding', () => {
  test('needs a label and nothing else', async () => {
    const ports = makeWorkspacePorts();
    showWorkspace(ports, '#/ny');
    await page.getByRole('button', { name: 'Begynd opstarten' }).click();
    await expect.element(page.getByText('Skriv initialer eller et fornavn.')).toBeVisible();
    expect(ports.onboardings.list.value).toEqual([]);
    await page.getByLabelText('Initialer eller fornavn').fill('AM');
    await page.getByRole('button', { name: 'Begynd opstarten' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'AM' })).toBeVisible();
    expect(told(ports)).toEqual({ label: 'AM', contact: '', trialPeriodAgreed: 'unknown' });
  });

  test('that could not be saved says so, and everything stays in the form', async () => {
    const ports = makeWorkspacePorts();
    ports.onboardings = { ...ports.onboardings, begin: async () => fail('not-saved') };
    showWorkspace(ports, '#/ny');
    await page.getByLabelText('Initialer eller fornavn').fill('AM');
    await page.getByRole('button', { name: 'Begynd opstarten' }).click();
    await expect.element(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
    await expect.element(page.getByLabelText('Initialer eller fornavn')).toHaveValue('AM');
  });

  test('stops what looks like a CPR number', async () => {
    const ports = makeWorkspacePorts();
    showWorkspace(ports, '#/ny');
    await page.getByLabelText('Initialer eller fornavn').fill('010190-1234');
    await page.getByRole('button', { name: 'Begynd opstarten' }).click();
    await expect.element(page.getByText(/ligner et CPR-nummer/)).toBeVisible();
    expect(ports.onboardings.list.value).toEqual([]);
  });
});

test('an onboarding that could not be deleted is deleted at the second try, and never closed instead', async () => {
  const { ports, id } = await having();
  const { remove } = ports.onboardings;
  ports.onboardings = { ...ports.onboardings, remove: failingOnce(remove) };
  showWorkspace(ports, `#/opstart/${id}`);
  await page.getByText('Afslut eller slet').click();
  await page.getByRole('button', { name: 'Slet opstarten' }).click();
  await page.getByRole('button', { name: 'Ja, slet opstarten med Amira' }).click();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect.poll(() => ports.onboardings.list.value).toEqual([]);
});

describe('one onboarding', () => {
  test('without a talk ahead says so, until a day is agreed on', async () => {
    const { ports, id } = await having();
    showWorkspace(ports, `#/opstart/${id}`);
    await expect.element(page.getByText('Ingen samtale aftalt med Amira')).toBeVisible();
    const card = page.getByRole('region', { name: 'Næste samtale' });
    await card.getByLabelText('Dag').fill('2027-03-05');
    await card.getByRole('button', { name: /^Gem/ }).click();
    await expect.element(card.getByText('fredag den 5. marts')).toBeVisible();
    expect(told(ports)?.nextTalkOn).toBe('2027-03-05');
    await expect.element(page.getByText('Ingen samtale aftalt med Amira')).not.toBeInTheDocument();
  });

  test('the day of the next talk stands in the peer’s list as well', async () => {
    const { ports, id } = await having();
    showWorkspace(ports, `#/opstart/${id}`);
    const card = page.getByRole('region', { name: 'Næste samtale' });
    await card.getByLabelText('Dag').fill('2027-03-05');
    await card.getByLabelText(/^Klokken/).fill('10:00');
    await card.getByRole('button', { name: /^Gem/ }).click();
    const day = { due: '2027-03-05', time: '10:00' };
    await expect.poll(() => entry(ports, 'start', 'next-talk')).toMatchObject({ state: 'open', ...day });
    expect(entry(ports, 'leader', 'leader-next-talk')).toMatchObject(day);
  });

  test('an item that needs both initials cannot be ticked before it has them', async () => {
    const { ports, id } = await having();
    showWorkspace(ports, `#/opstart/${id}`);
    await page.getByText(/^En ny peer-kollega/).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Vi har talt om arbejdstid' });
    await expect.element(row.getByRole('checkbox')).toBeDisabled();
    await row.getByLabelText('Den enes initialer').fill('KH');
    await row.getByRole('button', { name: /^Gem/ }).click();
    await expect.element(row.getByText('Initialer: KH')).toBeVisible();
    await expect.element(row.getByText('KH har skrevet. Den andens initialer mangler.')).toBeVisible();
    await expect.element(row.getByRole('checkbox')).toBeDisabled();
    await row.getByLabelText('Den andens initialer').fill('AM');
    await row.getByRole('button', { name: /^Gem/ }).click();
    await expect.element(row.getByText('Initialer: KH, AM')).toBeVisible();
    await row.getByRole('checkbox').click();
    await expect.element(row.getByRole('checkbox')).toBeChecked();
    await row.getByRole('button', { name: /^Fortryd/ }).click();
    await expect.element(row.getByRole('checkbox')).not.toBeChecked();
  });

  test('has no item that is only for the peer, in the peer’s list or elsewhere', async () => {
    const { ports, id } = await having();
    const place = showWorkspace(ports, `#/opstart/${id}`);
    for (const details of place.querySelectorAll('details')) details.open = true;
    await expect.element(page.getByText(/jeres fælles kopi/)).toBeVisible();
    expect(place.textContent).not.toMatch(/modregning/i);
    expect(place.textContent).not.toMatch(/min egen plan|kriseplan/i);
  });

  test('changed facts move the days of its lists', async () => {
    const { ports, id } = await having({ startOn: '2027-04-05' });
    showWorkspace(ports, `#/opstart/${id}`);
    await page.getByText('Ret oplysningerne').first().click();
    await page.getByLabelText('Første arbejdsdag').fill('2027-05-03');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect.element(page.getByText(/63 dage til start, mandag den 3. maj/)).toBeVisible();
    expect(
      ports.onboardings.list.value?.[0]?.runs.every(
        ({ run }) => run.facts[0]?.value.startOn === '2027-05-03',
      ),
    ).toBe(true);
  });
});

describe('Sammen', () => {
  const sign = async () => {
    await page.getByLabelText('Lederens initialer').fill('KH');
    await page.getByLabelText('Peerens initialer').fill('AM');
    await page.getByRole('button', { name: 'Gem det, I er enige om' }).click();
  };

  test('day and initials stand in both lists, and nothing is written that is as it was', async () => {
    const { ports, id } = await having({ workdays: [1, 2], hoursPerWeek: 20 });
    const facts = () => ports.onboardings.list.value?.[0]?.runs.map(({ run }) => run.facts[0]?.seen);
    const before = facts();
    showWorkspace(ports, `#/opstart/${id}/sammen`);
    await page.getByLabelText('Dag', { exact: true }).fill('2027-03-05');
    await page.getByRole('checkbox', { name: 'Vi har talt om det' }).click();
    await sign();
    const talk = { state: 'done', due: '2027-03-05', by: 'KH, AM' };
    await expect.poll(() => entry(ports, 'start', 'next-talk')).toMatchObject(talk);
    expect(entry(ports, 'leader', 'leader-next-talk')).toMatchObject(talk);
    for (const [list, item] of [
      ['start', 'hours'],
      ['leader', 'leader-needs-talk'],
    ] as const)
      expect(entry(ports, list, item)).toMatchObject({ state: 'done', by: 'KH, AM' });
    expect(told(ports)).toMatchObject({ nextTalkOn: '2027-03-05', needsTalked: true, workdays: [1, 2] });
    expect(facts()).toEqual(before);
  });

  test('the initials are kept where needs were not talked about', async () => {
    const { ports, id } = await having();
    showWorkspace(ports, `#/opstart/${id}/sammen`);
    await page.getByLabelText('Hvad er du her for?').fill('Samtaler');
    await sign();
    await expect
      .poll(() => entry(ports, 'leader', 'leader-next-talk'))
      .toMatchObject({ state: 'open', by: 'KH, AM' });
    expect(entry(ports, 'leader', 'leader-needs-talk')).toBeUndefined();
    // Of the peer's own list nothing was said.
    expect(entry(ports, 'start', 'next-talk')).toBeUndefined();
    expect(told(ports)).toMatchObject({ functions: ['Samtaler'] });
  });
});

describe('a talk', () => {
  test('keeps what was agreed as an act with an owner, and has no field for what was said', async () => {
    const { ports, id } = await having();
    const place = showWorkspace(ports, `#/opstart/${id}/samtale/day-30`);
    await expect.element(page.getByText(/Hvad fungerer\?/)).toBeVisible();
    expect(place.querySelectorAll('textarea')).toHaveLength(0);
    await page.getByLabelText('Aftale').fill('Mette viser nøgleskabet');
    await page.getByLabelText('Hvem gør det?').selectOptions('contact');
    await page.getByRole('button', { name: 'Tilføj aftalen' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Mette viser nøgleskabet' })).toBeVisible();
    expect(agreed(ports)).toEqual([{ text: 'Mette viser nøgleskabet', owner: 'contact', guide: 'day-30' }]);
    await page.getByRole('button', { name: 'Fjern: Mette viser nøgleskabet' }).click();
    await expect
      .element(page.getByRole('checkbox', { name: 'Mette viser nøgleskabet' }))
      .not.toBeInTheDocument();
    expect(agreed(ports)[0]?.dropped).toBe(true);
  });

  test('does not speak of a trial period where none was agreed', async () => {
    const { ports, id } = await having({ trialPeriodAgreed: 'no' });
    const place = showWorkspace(ports, `#/opstart/${id}/samtale/day-60`);
    await expect.element(page.getByText(/funktionsbeskrivelsen sammen/).first()).toBeVisible();
    expect(place.textContent).not.toContain('Sådan ser jeg det indtil nu');
  });
});

test('a store that cannot be written in is told of, and no button promises otherwise', async () => {
  const { ports, id } = await having();
  ports.health.value = { state: 'newer', secondCopy: true, restorable: null };
  showWorkspace(ports, `#/opstart/${id}/sammen`);
  await expect.element(page.getByRole('button', { name: 'Gem det, I er enige om' })).toBeDisabled();
  await expect.element(page.getByText(/En nyere Sidemand har gemt her/)).toBeVisible();
});

test('the address leads back: reload, back and an onboarding that has gone', async () => {
  const { ports, id } = await having();
  showWorkspace(ports, '#/');
  await page.getByRole('link', { name: 'Amira' }).first().click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Amira' })).toHaveFocus();
  expect(location.hash).toBe(`#/opstart/${id}`);
  history.back();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Mine opstarter' })).toBeVisible();
  showWorkspace(ports, '#/opstart/gone');
  await expect
    .element(page.getByText('Den er slettet, eller den ligger på en anden computer.'))
    .toBeVisible();
});
