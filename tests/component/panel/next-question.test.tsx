import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const about = (id: string) => `Spørgsmål om ${id}?`;

/** The leader's workplace, where what is saved is there. */
function openWorkplace() {
  const ports = makePorts();
  ports.saveAnswer = async (id, saved) => {
    ports.answers.value = { ...ports.answers.value, [id]: saved };
    return ok(null);
  };
  const { value } = ports.settings;
  ports.settings.value = { ...value, profile: { ...value.profile, role: 'leader' } };
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
}

test('an answer leads to the next question, and so does not knowing it, which is not asked again', async () => {
  openWorkplace();
  await press('Hvem er din kontaktperson?');
  await press('Vi ved det ikke endnu: Hvem er din kontaktperson?');
  await press(`Næste spørgsmål: ${about('systemer')}`);
  await page.getByLabelText(about('systemer'), { exact: true }).fill('Nexus');
  await press(`Gem: ${about('systemer')}`);
  await press(`Næste spørgsmål: ${about('journaladgang')}`);
  await expect.element(page.getByRole('radio', { name: 'Nej' })).toHaveFocus();
});
