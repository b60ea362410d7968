import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { failingOnce } from '@/tests/support/failing-once';
import { makeWorkspacePorts, showWorkspace } from './show';

async function two() {
  const ports = makeWorkspacePorts();
  const begun = await ports.onboardings.begin([
    { label: 'Amira', contact: 'MO', startOn: '2027-02-01', trialPeriodAgreed: 'no' },
    { label: 'Bo', contact: 'AK', startOn: '2027-03-15', trialPeriodAgreed: 'no' },
  ]);
  if (!begun.ok) throw new Error(begun.fault);
  return ports;
}
const entries = (ports: ReturnType<typeof makeWorkspacePorts>, item: string) =>
  (ports.onboardings.list.value ?? []).map(
    ({ runs }) => runs.find(({ run }) => run.templateId === 'leader')?.items[item]?.[0]?.value,
  );

test('one sees whose an item is and where it stands, and what was set can be taken back', async () => {
  const ports = await two();
  const { change } = ports.onboardings;
  ports.onboardings = { ...ports.onboardings, change: failingOnce(change) };
  const place = showWorkspace(ports, '#/');
  await page.getByText('Sæt kryds for alle').click();
  const row = () => place.querySelector('.sm-work-rows [data-item="leader-values"]');
  await expect.poll(() => row()?.textContent).toMatch(/Leder · .* · En ny peer-kollega/);
  expect(row()?.textContent).toContain('Åbent hos Amira, Bo');
  row()?.querySelector('button')?.click();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect.element(page.getByText(/^Sat for Amira, Bo: /)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Fortryd de 2 krydser' })).toHaveFocus();
  expect(row()).toBeNull();
  await page.getByRole('button', { name: 'Fortryd de 2 krydser' }).click();
  await expect.poll(row).not.toBeNull();
  expect(entries(ports, 'leader-values').map((one) => [one?.state, one?.doneOn])).toEqual([
    ['open', undefined],
    ['open', undefined],
  ]);
});

test('a row of days shows its next day with each, and moves with all', async () => {
  const ports = await two();
  const place = showWorkspace(ports, '#/');
  await page.getByText('Sæt kryds for alle').click();
  const row = () => place.querySelector('.sm-work-rows [data-item="leader-one-thing"]');
  await expect.poll(() => row()?.textContent).toMatch(/Næste gang hos Amira \(.*\), Bo \(.*\)/);
  const day = row()?.querySelector('input');
  if (!day) throw new Error('no field');
  await page.elementLocator(day).fill('2027-06-07');
  const title = row()?.querySelector('.sm-work-row-title')?.textContent;
  await page.getByRole('button', { name: `Flyt denne for alle: ${title}` }).click();
  await expect.element(page.getByText(/^Flyttet for Amira, Bo: /)).toBeVisible();
  const moved = () =>
    entries(ports, 'leader-one-thing').map((one) => Object.values(one?.series?.moved ?? {}));
  expect(moved()).toEqual([['2027-06-07'], ['2027-06-07']]);
  await page.getByRole('button', { name: 'Fortryd flytningen' }).click();
  await expect.poll(moved).toEqual([[], []]);
});
