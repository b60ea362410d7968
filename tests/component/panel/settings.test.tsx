import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CardHistory, fail, ok, type SetAside } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const origin = 'https://journal.example';

test('a site changes mode and goes away with one press each; what policy chose stays', async () => {
  const ports = makePorts({
    chooseSiteMode: vi.fn(async () => ok(null)),
    removeSite: vi.fn(async () => ok(null)),
    requestSite: vi.fn(async () => ok(null)),
  });
  ports.settings.value = {
    ...ports.settings.value,
    sites: [
      { origin, mode: 'cards', byPolicy: false, modeByPolicy: false, permitted: false },
      {
        origin: 'https://policy.example',
        mode: 'cards',
        byPolicy: true,
        modeByPolicy: true,
        permitted: true,
      },
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
  await expect.element(page.getByRole('heading', { name: 'Sider', exact: true })).toHaveFocus();
});

test('advice that was set aside comes back, and refused policy keys are named', async () => {
  const entry: SetAside = { rule: 'child-hit', origin: null, reason: null };
  const ports = makePorts({
    undoSetAside: vi.fn(async () => ok(null)),
    chooseLocale: vi.fn(async () => ok(null)),
  });
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
  await expect.element(page.getByRole('heading', { name: 'Råd, du har lagt væk' })).toHaveFocus();
  await expect.element(page.getByText('mode: unknown-value')).toBeVisible();
  await expect.element(page.getByText('Der er ingen ekstra kopi. Alt andet virker.')).toBeVisible();
  await expect.element(page.getByText('Udgave 9.9.9')).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click();
  expect(ports.chooseLocale).toHaveBeenCalledWith('en');
});

test('the organisation’s site without a mode can be given one here, by the person alone', async () => {
  const ports = makePorts({ chooseSiteMode: vi.fn(async () => ok(null)) });
  const site = { origin, mode: null, byPolicy: true, modeByPolicy: false, permitted: true };
  ports.settings.value = { ...ports.settings.value, sites: [site], sitesLocked: true };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  const cards = page.getByRole('group', { name: origin }).getByRole('radio', { name: 'Kort til siden' });
  await expect.element(cards).not.toBeChecked();
  await cards.click();
  expect(ports.chooseSiteMode).toHaveBeenCalledWith(origin, 'cards');
});

test('a change that did not come about is said where it was tried', async () => {
  const ports = makePorts({
    chooseLocale: async () => fail('locked'),
    removeSite: async () => fail('not-saved'),
    requestSite: async () => fail('refused'),
    undoSetAside: async () => fail('not-saved'),
  });
  ports.settings.value = {
    ...ports.settings.value,
    sites: [{ origin, mode: 'cards', byPolicy: false, modeByPolicy: false, permitted: false }],
    setAside: [{ rule: 'child-hit', origin: null, reason: null }],
  };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  const section = (name: string) =>
    page.getByRole('heading', { name, exact: true }).element().parentElement?.textContent;
  await page.getByRole('radio', { name: 'English' }).click();
  await expect.poll(() => section('Sprog')).toContain('Din organisation har bestemt det her.');
  await page.getByRole('button', { name: `Giv tilladelse: ${origin}` }).click();
  await expect.poll(() => section('Sider')).toContain('tillader ikke Sidemand på denne side.');
  await page.getByRole('button', { name: `Fjern: ${origin}` }).click();
  await expect.poll(() => section('Sider')).toContain('Det blev ikke gemt. Prøv igen.');
  await page.getByRole('button', { name: 'Vis igen: Et barn bliver slået (Alle steder)' }).click();
  await expect.poll(() => section('Råd, du har lagt væk')).toContain('Det blev ikke gemt. Prøv igen.');
});

test('shortcuts are those the browser has now', async () => {
  const ports = makePorts();
  ports.shortcuts.value = { panel: 'Ctrl+Shift+9', card: '⌥⇧G', calm: 'Alt+Shift+O', plan: null };
  ports.target.value = { view: 'settings' };
  const keys = [...showPanel(ports).querySelectorAll('.sm-keys dd')];
  const read = keys.map((key) => [...key.querySelectorAll('kbd')].map((one) => one.textContent));
  expect(read).toEqual([['Ctrl', 'Shift', '9'], ['⌥⇧G'], ['Alt', 'Shift', 'O'], []]);
  await page.getByText('Se genvejene').click();
  await expect.element(page.getByText('ingen genvej')).toBeVisible();
});

test('a card that no longer comes by itself is named, and may come again', async () => {
  const row = {
    card: 'child-concern.info',
    topic: 'child-concern',
    shown: 1,
    shownOn: '2026-11-01',
    useful: 0,
  };
  const history = signal<Readonly<Record<string, CardHistory>>>({
    'child-concern.info': { ...row, known: 3 },
  });
  const recallCard = vi.fn(async () => {
    history.value = { 'child-concern.info': { ...row, known: 0 } };
    return ok(null);
  });
  const ports = makePorts({ history, recallCard });
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await page.getByRole('button', { name: 'Må gerne komme igen: Kend jeres aftale' }).click();
  await expect.element(page.getByText('Du har ikke lagt noget væk.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Råd, du har lagt væk' })).toHaveFocus();
});

test('faults that background and page have counted stand under the place that counted them', async () => {
  const ports = makePorts();
  ports.faults = {
    readElsewhere: async () =>
      new Map([
        ['background', [{ code: 'dot-failed', count: 3 }]],
        ['page', []],
      ]),
  };
  ports.target.value = { view: 'settings' };
  const place = showPanel(ports);
  await expect.element(page.getByRole('heading', { name: 'I baggrunden' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'På siden ved siden af panelet' }).query()).toBeNull();
  expect(place.querySelector('.sm-codes code')?.parentElement?.textContent).toBe('dot-failed 3');
});

test('the answers about one’s work are folded away, and are there to be changed when asked for', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'settings' };
  const place = showPanel(ports);
  const question = () => place.querySelector<HTMLElement>('.sm-profile input');
  await expect.element(page.getByRole('heading', { name: 'Dig og dit arbejde' })).toBeVisible();
  expect(question()?.checkVisibility()).toBe(false);
  await page.getByText('Se og ret dine svar').click();
  await expect.poll(() => question()?.checkVisibility()).toBe(true);
});
