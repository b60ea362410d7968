import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ok, type SetAside } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const origin = 'https://journal.example';

test('a site changes mode and goes away with one press each; what policy chose stays', async () => {
  const ports = makePorts({
    chooseSiteMode: vi.fn(async () => {}),
    removeSite: vi.fn(async () => {}),
    requestSite: vi.fn(async () => ok(null)),
  });
  ports.settings.value = {
    ...ports.settings.value,
    sites: [
      { origin, mode: 'cards', byPolicy: false, permitted: false },
      { origin: 'https://policy.example', mode: 'cards', byPolicy: true, permitted: true },
    ],
  };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  const site = page.getByRole('group', { name: origin });
  await site.getByRole('radio', { name: 'Kort, og læs med mens jeg skriver' }).click();
  expect(ports.chooseSiteMode).toHaveBeenCalledWith(origin, 'reading');
  await expect.element(page.getByText('Mangler tilladelse')).toBeVisible();
  await page.getByRole('button', { name: `Giv tilladelse: ${origin}` }).click();
  expect(ports.requestSite).toHaveBeenCalledWith(origin);
  expect(page.getByRole('button', { name: 'Fjern: https://policy.example' }).query()).toBeNull();
  await page.getByRole('button', { name: `Fjern: ${origin}` }).click();
  expect(ports.removeSite).toHaveBeenCalledWith(origin);
});

test('advice that was set aside comes back, and refused policy keys are named', async () => {
  const entry: SetAside = { rule: 'child-hit', origin: null, reason: null };
  const ports = makePorts({ undoSetAside: vi.fn(async () => {}), chooseLocale: vi.fn(async () => {}) });
  ports.settings.value = {
    ...ports.settings.value,
    setAside: [entry],
    policy: { state: 'active', keys: ['sites'], refused: [{ key: 'mode', reason: 'unknown-value' }] },
  };
  ports.health.value = { ...ports.health.value, secondCopy: false };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await page.getByRole('button', { name: 'Vis igen: Et barn bliver slået (Alle steder)' }).click();
  expect(ports.undoSetAside).toHaveBeenCalledWith(entry);
  await expect.element(page.getByText('mode: unknown-value')).toBeVisible();
  await expect.element(page.getByText('Der er ingen ekstra kopi. Alt andet virker.')).toBeVisible();
  await expect.element(page.getByText('Udgave 9.9.9')).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click();
  expect(ports.chooseLocale).toHaveBeenCalledWith('en');
});
