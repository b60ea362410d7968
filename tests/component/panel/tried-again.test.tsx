import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, ok, type Result, type SaveFault } from '@/lib/model';
import { failingOnce } from '@/tests/support/failing-once';
import { DAY, handedPlan, mettesRun, showAbsence } from './absence-fixture';
import { makeChecklistPorts, makeRun } from './checklist-ports';
import { content } from './content';
import { showOwnPlan, somePlan, withPlan } from './own-plan';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const saved = async (..._told: readonly unknown[]): Promise<Result<null, SaveFault>> => ok(null);
const tryAgain = () => press('Prøv igen');

function planWith(change: (ports: FakePorts['myPlan']) => Partial<FakePorts['myPlan']>) {
  return showOwnPlan(somePlan(), (ports) => withPlan(change(ports.myPlan))(ports));
}
const linesOf = ({ myPlan: { plan } }: FakePorts, section: string) =>
  plan.value.is === 'open' ? plan.value.sections[section]?.lines.map(({ text }) => text) : undefined;

test('the removal of a line is tried again', async () => {
  const ports = planWith(({ change }) => ({ change: failingOnce(change) }));
  await press('Valg: Jeg svarer kort');
  await press(/Fjern linjen/);
  await tryAgain();
  await expect.poll(() => linesOf(ports, 'signs')).toEqual(['Jeg sover under fire timer']);
});

test('an earlier version is brought back at the second try', async () => {
  const ports = planWith(({ change }) => ({ change: failingOnce(change) }));
  await page.getByText('Tidligere udgaver').first().click();
  await press(/^Hent udgaven tilbage/);
  await tryAgain();
  await expect.poll(() => linesOf(ports, 'signs')).toEqual(['Jeg svarer kort i telefonen']);
});

test('another template is chosen at the second try', async () => {
  const ports = planWith(({ chooseTemplate }) => ({ chooseTemplate: failingOnce(chooseTemplate) }));
  await press('Lås og skabelon');
  await page.getByText('Skift skabelon').click();
  await page.getByRole('radio', { name: /Min korte plan/ }).click();
  await tryAgain();
  const { plan } = ports.myPlan;
  await expect.poll(() => plan.value.is === 'open' && plan.value.head.template).toBe('personal-short');
});

function listWith(change: Parameters<typeof makeChecklistPorts>[0], asked = true) {
  const checklists = makeChecklistPorts(change);
  checklists.shown.value = { run: makeRun({}, { asked }), items: {} };
  const ports = makePorts({ checklists });
  ports.target.value = { view: 'checklist' };
  const lists = content.checklists.map((list) => ({ ...list, version: 2 }));
  showPanel(ports, { ...content, checklists: lists });
}

test('news that could not be left is left at the second try, and never taken', async () => {
  const takeNews = vi.fn(async () => ok(null));
  const leaveNews = failingOnce(saved);
  listWith({ takeNews, leaveNews });
  await press('Ikke nu');
  await tryAgain();
  await expect.poll(() => leaveNews.told.length).toBe(2);
  expect(takeNews).not.toHaveBeenCalled();
});

test('a list is put away at the second try, and not given a name', async () => {
  const tell = failingOnce(saved);
  listWith({ tell });
  await page.getByText('Dine lister').click();
  await press('Læg listen væk');
  await tryAgain();
  await expect.poll(() => tell.told).toEqual([[{ putAway: true }], [{ putAway: true }]]);
});

test('questions that are put off are put off at the second try, and what was begun is not saved', async () => {
  const tell = failingOnce(saved);
  listWith({ tell }, false);
  await press('Ikke nu');
  await tryAgain();
  await expect.poll(() => tell.told).toEqual([[{ asked: true }], [{ asked: true }]]);
});

test('a plan that could not be handed back is so at the second try, whatever is asked about meanwhile', async () => {
  const { memory, ports } = showAbsence([], [mettesRun()]);
  ports.absence = { ...ports.absence, handBack: failingOnce(memory.ports.handBack) };
  await press(/^Amira/);
  await press('Overdrag tilbage');
  await press('Slet planen her');
  await tryAgain();
  await expect.poll(() => memory.takeovers.value[0]?.handedBackOn).toBeTruthy();
});

test('a deleted line that cannot be had back says so, and comes at the second try', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, restoreLine: failingOnce(memory.ports.restoreLine) };
  await press(/^Ret planen/);
  await press('Slet: Bilen skal til syn');
  await press('Fortryd');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  await tryAgain();
  await expect.element(page.getByRole('button', { name: 'Ret: Bilen skal til syn' })).toHaveFocus();
});

const chooseMette = async () => {
  await press(/^Overdrag planen/);
  await page.getByRole('checkbox', { name: 'Mette', exact: true }).click();
};
const words = async () => {
  await page.getByLabelText('Ord, der åbner filen').fill('fire blå cykler i regn');
  await page.getByLabelText('De samme ord igen').fill('fire blå cykler i regn');
};

test('a plan that was not printed is not noted as handed over: only the whole act is tried again', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, handOver: failingOnce(memory.ports.handOver) };
  await chooseMette();
  const before = memory.plans.value;
  await press('Udskriv');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  expect(page.getByRole('button', { name: 'Prøv igen' }).query()).toBeNull();
  expect(print).not.toHaveBeenCalled();
  expect(memory.plans.value).toBe(before);
  await press('Udskriv');
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(memory.plans.value[0]?.handedOver).toContainEqual(
    expect.objectContaining({ to: 'Mette', version: 5 }),
  );
  print.mockRestore();
});

test('a file that could not be made was given to nobody', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, sealPlan: async () => fail('not-made') };
  await chooseMette();
  await words();
  const before = memory.plans.value;
  await press('Gem filen');
  await expect.element(page.getByText('Filen blev ikke lavet. Planen er, som den var.')).toBeVisible();
  expect(memory.plans.value).toBe(before);
});

test('a plan that another window changes while its file is made is not noted, and says so', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  const { sealPlan } = memory.ports;
  const savedAt = `${DAY}T10:00:00.000Z`;
  ports.absence = {
    ...ports.absence,
    async sealPlan(...told) {
      const sealed = await sealPlan(...told);
      memory.plans.value = memory.plans.value.map((plan) => ({ ...plan, savedAt }));
      return sealed;
    },
  };
  await chooseMette();
  await words();
  await press('Gem filen');
  await expect.element(page.getByText('Planen er rettet i et andet vindue imens.')).toBeVisible();
  expect(memory.plans.value[0]?.handedOver.map(({ version }) => version)).toEqual([4, 4]);
});
