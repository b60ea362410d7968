import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fail } from '@/lib/model';
import { type FakeCalmPorts, makeCalmPorts } from './calm-ports';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

let calm: FakeCalmPorts;
let ports: FakePorts;
beforeEach(() => {
  calm = makeCalmPorts();
  ports = makePorts({ calm });
  ports.target.value = { view: 'plans' };
});

const words = page.getByRole('textbox', { name: 'Dine egne ord' });
const people = page.getByRole('textbox', { name: 'Dem, du helst ringer til' });
const saveWords = page.getByRole('button', { name: 'Gem: Dine egne ord' });
const savePeople = page.getByRole('button', { name: 'Gem: Dem, du helst ringer til' });

test('what is chosen is told to be readable before anything is written', async () => {
  const place = showPanel(ports);
  await expect.element(words).toBeVisible();
  const text = place.innerText;
  expect(text.indexOf('kan læse det, også når din plan er låst')).toBeGreaterThan(0);
  expect(text.indexOf('kan læse det')).toBeLessThan(text.indexOf('Dine egne ord'));
});

test('words and people are kept in their order, and stand on the calm page', async () => {
  showPanel(ports);
  await words.fill('Gå en tur.\n\n  Drik vand. ');
  await saveWords.click();
  await people.fill('Mette, min søster, 12 34 56 78\nLægevagten, 1813\nNaboen');
  await savePeople.click();
  await expect
    .poll(() => calm.shown.value)
    .toEqual({
      lines: ['Gå en tur.', 'Drik vand.'],
      contacts: [
        { name: 'Mette', relation: 'min søster', number: '12 34 56 78' },
        { name: 'Lægevagten', relation: '', number: '1813' },
        { name: 'Naboen', relation: '', number: '' },
      ],
    });
  await page.getByRole('button', { name: 'Se den rolige side' }).click();
  await expect.element(page.getByText('Drik vand.')).toBeVisible();
  await expect.element(page.getByText('12 34 56 78')).toBeVisible();
});

test('a save that failed keeps the text and says so', async () => {
  ports = makePorts({ calm: { ...calm, changeShown: async () => fail('not-saved') } });
  ports.target.value = { view: 'plans' };
  showPanel(ports);
  await words.fill('Gå en tur.');
  await saveWords.click();
  await expect.element(page.getByText(/Ikke gemt/)).toBeVisible();
  await expect.element(words).toHaveValue('Gå en tur.');
});

test('a CPR number and a line too many are stopped before anything is saved', async () => {
  showPanel(ports);
  await words.fill('Ring til 010190-1234');
  await saveWords.click();
  await expect.element(page.getByText(/Det ligner et CPR-nummer/)).toBeVisible();
  await people.fill(Array.from({ length: 9 }, (_, at) => `Ven ${at}`).join('\n'));
  await savePeople.click();
  await expect.element(page.getByText('Her er plads til 8 linjer. Slet nogle, og gem igen.')).toBeVisible();
  expect(calm.shown.value).toEqual({ lines: [], contacts: [] });
});

test('the calm page leads here when nobody has been chosen', async () => {
  ports.target.value = { view: 'calm' };
  showPanel(ports);
  await page.getByRole('button', { name: 'Skriv dine egne kontakter' }).click();
  await expect.element(page.getByRole('heading', { name: 'Til din rolige side' })).toBeVisible();
});

test('a database that is out of order does not stop it', async () => {
  ports.health.value = { state: 'private-window', secondCopy: false, restorable: null };
  showPanel(ports);
  await words.fill('Gå en tur.');
  await saveWords.click();
  await expect.poll(() => calm.shown.value.lines).toEqual(['Gå en tur.']);
});

test('where several use the computer no words can be written that would not stay, and numbers can', async () => {
  ports.settings.value = { ...ports.settings.value, sharedDevice: true };
  showPanel(ports);
  await expect.element(page.getByText('her viser Sidemand ikke dine egne ord uden lås')).toBeVisible();
  expect(words.query()).toBeNull();
  await expect.element(people).toBeVisible();
});
