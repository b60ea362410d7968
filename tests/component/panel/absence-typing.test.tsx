import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fail } from '@/lib/model';
import { holding } from '@/tests/support/holding';
import { uuid } from '@/tests/unit/absence-plan/sample';
import { handedPlan, keys, mettesRun, press, saveKeys, showAbsence } from './absence-fixture';

const line = () => page.getByRole('textbox', { name: 'Ret linjen: Opgaver, som andre venter på' });
const saveLine = 'Gem: Ret linjen: Opgaver, som andre venter på';

/** At the plan's lines, where each save waits to be let go. */
async function writeHeld(...plan: Parameters<typeof showAbsence>) {
  const { memory, ports } = showAbsence(...plan);
  const held = holding(memory.ports.putLine);
  ports.absence = { ...ports.absence, putLine: held.act };
  await press(/^(Skriv|Ret) planen/);
  const texts = () => memory.plans.value[0]?.lines.map(({ text }) => text);
  const saved = () => memory.plans.value[0]?.lines.find(({ id }) => id === uuid(8));
  return { ports, letGo: held.letGo, texts, saved };
}

test.each([
  ['Skabet', 'Skabet. Bilen'],
  ['Skabt', 'Skabet'],
])('a new line that is written on while it is saved is one line: %s, %s', async (first, then) => {
  const { ports, letGo, texts } = await writeHeld();
  const draft = () => ports.drafts.value['absence/keys/'];
  await keys().fill(first);
  await press(saveKeys);
  await keys().fill(then);
  letGo();
  await expect.poll(texts).toEqual([first]);
  await expect.element(keys()).toHaveValue(then);
  await expect.poll(draft).toBe(then);
  await press(saveKeys);
  letGo();
  await expect.element(keys()).toHaveValue('');
  expect(texts()).toEqual([then]);
  expect(draft()).toBeUndefined();
  await keys().fill('Den næste');
  letGo();
  await press(saveKeys);
  await expect.poll(texts).toEqual([then, 'Den næste']);
});

test('what is typed while a change is saved stays, and is no other window’s', async () => {
  const { letGo, saved } = await writeHeld([handedPlan()]);
  await press('Ret: Bilen skal til syn');
  await line().fill('Bilen  er solgt');
  await press(saveLine);
  await line().fill('Bilen  er solgt til Bo');
  letGo();
  await expect.poll(() => saved()?.text).toContain('er solgt');
  await expect.element(line()).toHaveValue('Bilen  er solgt til Bo');
  expect(page.getByText('Et andet vindue har ændret det imens.').query()).toBeNull();
  await press(saveLine);
  letGo();
  await expect.poll(() => saved()?.text).toContain('til Bo');
  await expect.element(line()).not.toBeInTheDocument();
});

test('when a line is needed, chosen while its words are saved, is saved too', async () => {
  const { letGo, saved } = await writeHeld([handedPlan()]);
  await press('Ret: Bilen skal til syn');
  await line().fill('Bilen er solgt');
  await press(saveLine);
  const today = line().element().closest('.sm-saved-text')?.querySelector<HTMLInputElement>('[type=radio]');
  today?.click();
  letGo();
  await expect.poll(() => saved()?.text).toBe('Bilen er solgt');
  expect(today?.checked).toBe(true);
  expect(saved()?.when).toBe('later');
  await press(saveLine);
  letGo();
  await expect.poll(() => saved()?.when).toBe('today');
  await expect.element(line()).not.toBeInTheDocument();
});

test('a save that fails is told of, whatever has been typed since', async () => {
  const { ports } = showAbsence();
  const held = holding(async () => fail('not-saved'));
  ports.absence = { ...ports.absence, putLine: held.act };
  await press(/^Skriv planen/);
  await keys().fill('Skabet');
  await press(saveKeys);
  await keys().fill('Skabet. Bilen');
  held.letGo();
  await expect.element(page.getByText('Ikke gemt.', { exact: false })).toBeVisible();
  await expect.element(keys()).toHaveValue('Skabet. Bilen');
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
