import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AbsencePlan, fail } from '@/lib/model';
import type { AbsenceInMemory } from '@/scripts/preview/absence-in-memory';
import { failingOnce } from '@/tests/support/failing-once';
import { holding } from '@/tests/support/holding';
import { line } from '@/tests/unit/absence-plan/sample';
import { handedPlan, showAbsence } from './absence-fixture';

afterEach(() => {
  vi.restoreAllMocks();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
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

/** Makes a file of the plan, and does `meanwhile` before it is noted; the names of the files that were saved. */
async function saveFileWhile(meanwhile: (memory: AbsenceInMemory, plan: AbsencePlan) => Promise<unknown>) {
  const files: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  const { memory, ports } = showAbsence([handedPlan()]);
  const { sealPlan } = memory.ports;
  ports.absence = {
    ...ports.absence,
    async sealPlan(plan, ...told) {
      const sealed = await sealPlan(plan, ...told);
      await meanwhile(memory, plan);
      return sealed;
    },
  };
  await chooseMette();
  await words();
  await press('Gem filen');
  return { files, handed: () => memory.plans.value[0]?.handedOver };
}

test('a plan that is changed while its file is made is not noted, and says so', async () => {
  const { files, handed } = await saveFileWhile(({ ports }, { id }) =>
    ports.putLine(id, line(9, 'Nøglen er hos Bo', 'today'), 0),
  );
  await expect.element(page.getByText('Planen er rettet imens.')).toBeVisible();
  expect(handed()?.map(({ version }) => version)).toEqual([4, 4]);
  expect(files).toEqual([]);
});

test('a note of who has the plan, taken back while its file is made, changes nothing of what is handed over', async () => {
  const { files, handed } = await saveFileWhile(({ ports }, { id, handedOver: [first] }) => {
    if (!first) throw new Error('somebody has the plan');
    return ports.forgetHandingOver(id, first);
  });
  await expect.element(page.getByText('Din browser gemmer nu filen', { exact: false })).toBeVisible();
  expect(handed()?.map(({ to, version }) => [to, version])).toEqual([
    ['Karen', 4],
    ['Mette', 5],
  ]);
  expect(files).toHaveLength(1);
});

test('a second press on print while the first is noted prints once', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { memory, ports } = showAbsence([handedPlan()]);
  const held = holding(memory.ports.handOver);
  const handOver = vi.fn(held.act);
  ports.absence = { ...ports.absence, handOver };
  await chooseMette();
  await press('Udskriv');
  await press('Udskriv');
  held.letGo();
  await expect.element(page.getByText('Planen er noteret som overdraget.', { exact: false })).toBeVisible();
  expect(handOver).toHaveBeenCalledTimes(1);
  expect(print).toHaveBeenCalledTimes(1);
});
