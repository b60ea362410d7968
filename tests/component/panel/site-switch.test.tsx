import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, ok } from '@/lib/model';
import { type FakePorts, makePorts } from './ports';
import { showPanel, takePanelDown } from './show';

const origin = 'https://journal.example';
const askButton = () => page.getByRole('button', { name: `Slå til på denne side: ${origin}` });
const cardsButton = () => page.getByRole('button', { name: 'Kort til siden', exact: true });

function openAt(site: FakePorts['here']['value']['site'], change: Partial<FakePorts> = {}): FakePorts {
  const ports = makePorts(change);
  ports.here.value = { origin, site, field: null };
  showPanel(ports);
  return ports;
}

test('focus follows what is said when the pressed button goes', async () => {
  const ports = openAt('off');
  ports.chooseSiteMode = async (_origin, mode) => {
    ports.here.value = { origin, site: mode, field: null };
    return ok(null);
  };
  await askButton().click();
  const said = page.getByRole('status').filter({ hasText: 'Browseren har givet lov.' });
  await expect.element(said).toHaveFocus();
  await cardsButton().click();
  await expect.element(page.getByRole('heading', { name: 'Siden ved siden af' })).toHaveFocus();
});

test('a mode that is not saved is said, and nothing claims that the page is on', async () => {
  openAt('off', { chooseSiteMode: async () => fail('not-saved') });
  await askButton().click();
  await cardsButton().click();
  await expect.element(page.getByText('Valget blev ikke gemt. Prøv igen.')).toBeVisible();
  await expect.element(cardsButton()).toBeVisible();
  expect(page.getByText('Virker, næste gang du åbner siden.').query()).toBeNull();
});

test.each([
  ['another view', () => page.getByRole('button', { name: 'Tjekliste' }).click()],
  ['the end of the panel', async () => takePanelDown()],
])('permission without a choice goes back with %s', async (_name, leave) => {
  const removeSite = vi.fn(async () => ok(null));
  openAt('off', { removeSite });
  await askButton().click();
  await expect.element(cardsButton()).toBeVisible();
  expect(removeSite).not.toHaveBeenCalled();
  await leave();
  await expect.poll(() => removeSite.mock.calls).toEqual([[origin]]);
});

test('permission with a choice stays, also when the page changes before the answer', async () => {
  const removeSite = vi.fn(async () => ok(null));
  const ports = openAt('off', { removeSite });
  ports.chooseSiteMode = async (_origin, mode) => {
    ports.here.value = { origin, site: mode, field: null };
    return ok(null);
  };
  await askButton().click();
  await cardsButton().click();
  await expect.element(page.getByText('Slået til: kort til siden.')).toBeVisible();
  await page.getByRole('button', { name: 'Tjekliste' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Tjekliste' })).toBeVisible();
  expect(removeSite).not.toHaveBeenCalled();
});

test('a page from the organisation without a mode offers the two equal buttons at once', async () => {
  const chooseSiteMode = vi.fn(async () => ok(null));
  openAt('unchosen', { chooseSiteMode });
  await expect.element(page.getByText('Din organisation har sat siden på listen.')).toBeVisible();
  expect(askButton().query()).toBeNull();
  expect(document.activeElement).toBe(document.body);
  await cardsButton().click();
  expect(chooseSiteMode).toHaveBeenCalledWith(origin, 'cards');
});
