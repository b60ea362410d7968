import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok, type Profile, type SlotAnswer } from '@/lib/model';
import { answer } from './answer';
import { makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

/** A workplace whose store works: what is saved is there. */
function openWith(answers: Readonly<Record<string, SlotAnswer>> = {}) {
  const ports = makePorts();
  ports.answers.value = answers;
  ports.saveAnswer = async (id, saved) => {
    ports.answers.value = { ...ports.answers.value, [id]: saved };
    return ok(null);
  };
  ports.chooseProfile = async (told: Partial<Profile>) => {
    const { value } = ports.settings;
    ports.settings.value = { ...value, profile: { ...value.profile, ...told } };
    return ok(null);
  };
  return ports;
}

test('the last button of the first open goes, and the view’s heading takes the focus', async () => {
  const ports = openWith();
  await ports.chooseProfile({ asked: false });
  showPanel(ports);
  await press('Spring alle over');
  await press('Gå i gang');
  await expect.element(page.getByText('Du ser alt')).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a choice that is taken away leaves the focus on its question', async () => {
  const ports = openWith({ journaladgang: answer('write') });
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
  await page.getByText('Journal og systemer: ').click();
  await press(/^Fjern svaret: /);
  await expect.poll(() => ports.answers.value.journaladgang?.answer).toBe('');
  await expect.element(page.getByRole('radio', { name: 'Nej' })).toHaveFocus();
});

test.each(['sygemelding', 'journaladgang'])(
  'the way to %s leads to its question where nothing can be saved',
  async (slot) => {
    const ports = openWith();
    ports.health.value = { state: 'private-window', secondCopy: true, restorable: null };
    ports.target.value = { view: 'workplace' };
    showPanel(ports, workplaceContent);
    await page.getByText('Til din leder (').click();
    await press(`Spørgsmål om ${slot}?`);
    const focused = () => document.activeElement?.closest('.sm-slot')?.textContent;
    await expect.poll(focused).toContain(`Spørgsmål om ${slot}?`);
  },
);
