import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type ChecklistRun, fail, ok, type Result, type SaveFault } from '@/lib/model';
import { failingOnce } from '@/tests/support/failing-once';
import { uuid } from '@/tests/unit/absence-plan/sample';
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

test('a line that could not be deleted here is not told of as deleted here when another window does it', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, removeLine: failingOnce(memory.ports.removeLine) };
  await press(/^Ret planen/);
  await press('Slet: Bilen skal til syn');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  const sentence = page.getByRole('textbox').first();
  await sentence.click();
  const { id, rev } = memory.plans.value[0]?.lines.find(({ text }) => text === 'Bilen skal til syn') ?? {};
  await memory.ports.removeLine(memory.plans.value[0]?.id ?? '', id ?? '', rev ?? 0);
  await expect.element(page.getByRole('button', { name: 'Ret: Bilen skal til syn' })).not.toBeInTheDocument();
  expect(page.getByRole('button', { name: 'Fortryd' }).query()).toBeNull();
  await expect.element(sentence).toHaveFocus();
});

test('a line deleted earlier that cannot be had back says so, and comes at the second try', async () => {
  const plan = handedPlan();
  const lines = plan.lines.map((one) => (one.id === uuid(8) ? { ...one, removedOn: DAY } : one));
  const { memory, ports } = showAbsence([{ ...plan, lines }]);
  ports.absence = { ...ports.absence, restoreLine: failingOnce(memory.ports.restoreLine) };
  await press(/^Ret planen/);
  await page.getByText('Slettede linjer: 1').click();
  await press('Hent tilbage: Bilen skal til syn');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  await tryAgain();
  await expect.element(page.getByRole('button', { name: 'Ret: Bilen skal til syn' })).toBeVisible();
});

test('a deletion that another window was faster than says what stands, and deletes nothing', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, removeLine: async () => fail('changed-elsewhere') };
  await press(/^Ret planen/);
  await press('Slet: Bilen skal til syn');
  await expect.element(page.getByText(/^Linjen er ikke slettet/)).toBeVisible();
  expect(page.getByText('Det, du skrev, står her stadig', { exact: false }).query()).toBeNull();
  expect(memory.plans.value[0]?.lines.find(({ id }) => id === uuid(8))?.removedOn).toBeUndefined();
});

test('who has the plan is forgotten at the second try', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  ports.absence = { ...ports.absence, forgetHandingOver: failingOnce(memory.ports.forgetHandingOver) };
  await press('Overdrag');
  await press('Fjern: Karen');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  await tryAgain();
  await expect.poll(() => memory.plans.value[0]?.handedOver.map(({ to }) => to)).toEqual(['Mette']);
});

test('an answer about a plan that came back is saved before the person is led on', async () => {
  const back = { ...mettesRun(), handedBackOn: '2026-11-10' };
  const { memory, ports } = showAbsence([handedPlan()], [back]);
  ports.absence = { ...ports.absence, answerRevision: failingOnce(memory.ports.answerRevision) };
  await press('Ja, ret den');
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  await tryAgain();
  await expect.element(page.getByRole('heading', { name: 'Skriv planen' })).toBeVisible();
  expect(memory.takeovers.value[0]?.askedToRevise).toBe(true);
});

test('another list that cannot be shown says so, and comes at the second try', async () => {
  const show = failingOnce(saved);
  const runs = signal<readonly ChecklistRun[] | null>([
    makeRun(),
    makeRun({ id: 'run2' }, { label: 'Foråret' }),
  ]);
  listWith({ show, runs });
  await page.getByText('Dine lister').click();
  await press('Foråret');
  await expect.element(page.getByText(/^Listen kunne ikke hentes frem/)).toBeVisible();
  await tryAgain();
  await expect.poll(() => show.told).toEqual([['run2'], ['run2']]);
});

const settingsWith = (change: Partial<FakePorts>, told: Partial<FakePorts['settings']['value']> = {}) => {
  const ports = makePorts(change);
  ports.settings.value = { ...ports.settings.value, ...told };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  return ports;
};

test('a computer that could not be told to be shared says so, and its box stays empty', async () => {
  settingsWith({ chooseSharedDevice: async () => fail('not-saved') });
  const box = page.getByRole('checkbox', { name: /flere/i });
  await box.click();
  await expect.element(page.getByText('Det blev ikke gemt. Prøv igen.')).toBeVisible();
  await expect.element(box).not.toBeChecked();
});

test('what could not be deleted on a computer that became shared is told, and deleted at the second try', async () => {
  const ports = makePorts();
  const sharedLeft = signal(true);
  const deleteShared = vi.fn(async () => {
    sharedLeft.value = deleteShared.mock.calls.length < 2;
  });
  settingsWith({ myPlan: { ...ports.myPlan, sharedLeft, deleteShared } }, { sharedDevice: true });
  await tryAgain();
  await expect.element(page.getByText(/^Ikke alt kunne slettes her/)).toBeVisible();
  await tryAgain();
  await expect.poll(() => page.getByText(/^Ikke alt kunne slettes her/).query()).toBeNull();
});

test('the minutes to the lock that could not be saved stay as they were, and it is said', async () => {
  showOwnPlan(somePlan(), (ports) => {
    ports.chooseLockMinutes = async () => fail('not-saved');
  });
  await press('Lås og skabelon');
  await page.getByRole('radio', { name: /^15/ }).click();
  await expect.element(page.getByText('Det blev ikke gemt. Prøv igen.')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^5/ })).toBeChecked();
});
