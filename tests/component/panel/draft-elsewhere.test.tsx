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

test('where nobody is in the field and nothing is written there, it is offered', async () => {
  const { ports } = await openLine();
  (document.activeElement as HTMLElement).blur();
  ports.drafts.value = { [LINE]: 'Bilen er solgt' };
  await press('Brug');
  await expect.element(field()).toHaveValue('Bilen er solgt');
});
