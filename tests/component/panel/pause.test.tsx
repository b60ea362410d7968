import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type FocusedField, fail, ok, type Pause, type PauseScope } from '@/lib/model';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

const origin = 'https://journal.example';
const field: FocusedField = {
  field: 'field001',
  state: 'reading',
  isPartial: false,
  findings: [],
  open: null,
  tabId: 1,
  frameId: 0,
  origin,
};

function panelBeside(change: Partial<FakePorts>, site: 'cards' | 'reading' = 'reading') {
  const ports = makePorts(change);
  ports.here.value = { origin, site, field: site === 'reading' ? field : null };
  showPanel(ports);
  return ports;
}

const take = () => page.getByText('Hold pause', { exact: true });
const end = () => page.getByRole('button', { name: 'Fortsæt nu' });

test('field, tab and site can be paused from a fold beside the findings, and focus is not lost', async () => {
  const taken: PauseScope[] = [];
  const ports = panelBeside({
    takePause: async (scope) => {
      taken.push(scope);
      ports.pause.value = { scope: 'tab', until: null };
      return ok(null);
    },
  });
  await expect.element(page.getByText('Fanen, til du lukker den')).not.toBeVisible();
  for (const name of ['Kun feltet, til du går videre', 'Fanen, til du lukker den', 'Hele siden i en time']) {
    ports.pause.value = null;
    await take().click();
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  }
  expect(taken).toEqual(['field', 'tab', 'site']);
});

test('only what is there can be paused: no field without one, no site in a page of our own', async () => {
  const ports = panelBeside({}, 'cards');
  await take().click();
  await expect.element(page.getByRole('button', { name: 'Hele siden i en time' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Kun feltet' }).query()).toBeNull();
  ports.here.value = { origin: null, site: 'reading', field };
  await take().click();
  await expect.element(page.getByRole('button', { name: 'Kun feltet' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Hele siden' }).query()).toBeNull();
});

test.each(['off', 'unchosen', 'no-permission', 'none', 'unknown'] as const)(
  'where the site is %s there is nothing to pause',
  async (site) => {
    const ports = makePorts();
    ports.here.value = { origin, site, field: null };
    showPanel(ports);
    await expect.element(page.getByRole('heading', { name: 'Siden ved siden af' })).toBeVisible();
    expect(take().query()).toBeNull();
  },
);

test.each<[string, Pause, string]>([
  ['site', { scope: 'site', until: new Date(2026, 10, 22, 14, 5).getTime() }, 'På hele siden til kl. 14.05.'],
  ['tab', { scope: 'tab', until: null }, 'I denne fane, til du lukker den.'],
])('a pause of the %s is told plainly, with the way back', async (_, pause, sentence) => {
  const endPause = vi.fn(async () => {
    ports.pause.value = null;
    return ok(null);
  });
  const ports = panelBeside({ endPause });
  ports.pause.value = pause;
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(page.getByText('I det felt, du skriver i', { exact: true }).query()).toBeNull();
  expect(take().query()).toBeNull();
  await end().click();
  expect(endPause).toHaveBeenCalledOnce();
  await expect.element(page.getByText('I det felt, du skriver i', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('the time is told in the English way too', async () => {
  const ports = makePorts();
  ports.settings.value = { ...ports.settings.value, locale: 'en' };
  ports.here.value = { origin, site: 'cards', field: null };
  ports.pause.value = { scope: 'site', until: new Date(2026, 10, 22, 14, 5).getTime() };
  showPanel(ports);
  await expect.element(page.getByText('On the whole site until 14:05.')).toBeVisible();
});

test('a paused field is told, and read again when the person says so', async () => {
  const endPause = vi.fn(async () => ok(null));
  const ports = panelBeside({ endPause });
  ports.here.value = { origin, site: 'reading', field: { ...field, state: 'paused' } };
  await expect.element(page.getByText('I det felt, du skriver i, til du går videre')).toBeVisible();
  await end().click();
  expect(endPause).toHaveBeenCalledOnce();
});

test('a pause that could not be saved says so and keeps its buttons', async () => {
  panelBeside({ takePause: async () => fail('not-saved') });
  await take().click();
  await page.getByRole('button', { name: 'Hele siden i en time' }).click();
  await expect.element(page.getByText('Pausen blev ikke gemt. Prøv igen.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Hele siden i en time' })).toBeVisible();
});
