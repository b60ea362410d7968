import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { holding } from '@/tests/support/holding';
import { uuid } from '@/tests/unit/absence-plan/sample';
import { handedPlan, mettesRun, showAbsence } from './absence-fixture';

const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const keys = () => page.getByRole('textbox', { name: 'Ny linje: Nøgler og udstyr' });
const saveKeys = 'Gem: Ny linje: Nøgler og udstyr';

test('what is typed while a line is saved begins the next one', async () => {
  const { memory, ports } = showAbsence();
  const held = holding(memory.ports.putLine);
  ports.absence = { ...ports.absence, putLine: held.act };
  await press(/^Skriv planen/);
  await keys().fill('Skabet');
  await press(saveKeys);
  await keys().fill('Skabet. Bilen');
  held.letGo();
  await expect.element(keys()).toHaveValue('. Bilen');
  await expect.poll(() => ports.drafts.value['absence/keys/'] ?? '. Bilen').toBe('. Bilen');
  await press(saveKeys);
  held.letGo();
  await expect.element(keys()).toHaveValue('');
  expect(memory.plans.value[0]?.lines.map(({ text }) => text)).toEqual(['Skabet', '. Bilen']);
});

test('what is typed while a change is saved stays, and is no other window’s', async () => {
  const { memory, ports } = showAbsence([handedPlan()]);
  const held = holding(memory.ports.putLine);
  ports.absence = { ...ports.absence, putLine: held.act };
  await press(/^Ret planen/);
  await press('Ret: Bilen skal til syn');
  const field = page.getByRole('textbox', { name: 'Ret linjen: Opgaver, som andre venter på' });
  const save = 'Gem: Ret linjen: Opgaver, som andre venter på';
  await field.fill('Bilen  er solgt');
  await press(save);
  await field.fill('Bilen  er solgt til Bo');
  held.letGo();
  const saved = () => memory.plans.value[0]?.lines.find(({ id }) => id === uuid(8))?.text;
  await expect.poll(saved).toContain('er solgt');
  await expect.element(field).toHaveValue('Bilen  er solgt til Bo');
  expect(page.getByText('Et andet vindue har ændret det imens.').query()).toBeNull();
  await press(save);
  held.letGo();
  await expect.poll(saved).toContain('til Bo');
  await expect.element(field).not.toBeInTheDocument();
});

test('what is typed while a note is saved stays, and can be saved', async () => {
  const { memory, ports } = showAbsence([], [{ ...mettesRun(), marks: {} }]);
  const held = holding(memory.ports.noteLine);
  ports.absence = { ...ports.absence, noteLine: held.act };
  await press(/^Amira/);
  await page.getByText('Tilføj en note').first().click();
  const note = page.getByRole('textbox', { name: 'Note til: Karen, afdelingsleder' });
  const save = 'Gem: Note til: Karen, afdelingsleder';
  await note.fill('Ringet op ');
  await press(save);
  await note.fill('Ringet op og aftalt');
  held.letGo();
  const saved = () => Object.values(memory.takeovers.value[0]?.marks[uuid(1)] ?? {})[0]?.note;
  await expect.poll(saved).toBe('Ringet op');
  await expect.element(note).toHaveValue('Ringet op og aftalt');
  await press(save);
  held.letGo();
  await expect.poll(saved).toBe('Ringet op og aftalt');
});

test('a note that was taken up again is shown as it was saved', async () => {
  const { memory, ports } = showAbsence([], [{ ...mettesRun(), marks: {} }]);
  const run = memory.takeovers.value[0]?.id ?? '';
  ports.drafts.value = { [`absence/${run}/${uuid(1)}`]: 'Ringet' };
  await press(/^Amira/);
  await press('Brug');
  const note = page.getByRole('textbox', { name: 'Note til: Karen, afdelingsleder' });
  await note.fill('Ringet op');
  await press('Gem: Note til: Karen, afdelingsleder');
  await expect.element(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expect.element(note).toHaveValue('Ringet op');
});
