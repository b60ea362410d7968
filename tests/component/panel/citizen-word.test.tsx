import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { content, makeCard } from './content';
import { makePorts } from './ports';
import { showPanel } from './show';

test("the guidance speaks the workplace's word, and follows when it changes", async () => {
  const ports = makePorts();
  ports.target.value = { view: 'library', card: 'note.info' };
  showPanel(ports, {
    ...content,
    cards: [...content.cards, makeCard('note.info', 'serious', 'info', 'Skriv med borgeren')],
  });
  await expect.element(page.getByRole('heading', { name: 'Skriv med borgeren' })).toBeVisible();
  const settings = ports.settings.value;
  ports.settings.value = { ...settings, profile: { ...settings.profile, citizenWord: 'patient' } };
  await expect.element(page.getByRole('heading', { name: 'Skriv med patienten' })).toBeVisible();
});
