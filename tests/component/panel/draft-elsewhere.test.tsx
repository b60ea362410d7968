import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { absenceDraft } from '@/lib/model';
import { uuid } from '@/tests/unit/absence-plan/sample';
import { handedPlan, showAbsence } from './absence-fixture';

const LINE = absenceDraft('line', uuid(8));
const field = () => page.getByRole('textbox', { name: 'Ret linjen: Opgaver, som andre venter på' });
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A draft has one place, and two windows may write in it. */
async function openLine() {
  const shown = showAbsence([handedPlan()]);
  await press(/^Ret planen/);
  await press('Ret: Bilen skal til syn');
  await expect.element(field()).toHaveFocus();
  return shown;
}

test('(11) a draft of another window is not put in the place of the field somebody has opened', async () => {
  const { ports } = await openLine();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  await userEvent.keyboard('{End} fredag');
  await expect.element(field()).toHaveValue('Bilen skal til syn fredag');
});

test('nor does it come between the letters of a new text and the first time they are kept', async () => {
  const { ports } = await openLine();
  await userEvent.keyboard('{End} fre');
  const written = field().element() as HTMLTextAreaElement;
  written.blur();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(written.isConnected).toBe(true);
  expect(written.value).toBe('Bilen skal til syn fre');
});

test('nor is it between the field and the button that saves it', async () => {
  const { ports } = await openLine();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  const save = page.getByRole('button', { name: /^Gem: Ret linjen/ });
  for (let steps = 0; document.activeElement !== save.query() && steps < 6; steps += 1)
    await userEvent.keyboard('{Tab}');
  await expect.element(save).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Ret: Bilen skal til syn' })).toHaveFocus();
});

test('an offer stays while somebody goes to its buttons', async () => {
  const { ports } = await openLine();
  (document.activeElement as HTMLElement).blur();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  const use = page.getByRole('button', { name: 'Brug' });
  await expect.element(use).toBeVisible();
  (use.element() as HTMLElement).focus();
  ports.drafts.value = { [LINE]: 'Bilen er solgt til Bo' };
  await expect.element(page.getByText('Bilen er solgt til Bo')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveValue('Bilen er solgt til Bo');
});

test('where nobody is in the field and nothing is written there, it is offered', async () => {
  const { ports } = await openLine();
  (document.activeElement as HTMLElement).blur();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  await press('Brug');
  await expect.element(field()).toHaveValue('Bilen er solgt');
});
