import { options } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, ok, type PanelPorts, type StorageHealth } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const health = (
  state: StorageHealth['state'],
  restorable: StorageHealth['restorable'] = null,
): StorageHealth => ({
  state,
  secondCopy: true,
  restorable,
});

test('the calm page stands whole with an empty and with a failed store', async () => {
  const ports = makePorts();
  ports.health.value = health('failed');
  ports.checklists.shown.value = null;
  ports.target.value = { view: 'calm' };
  showPanel(ports);
  await expect.element(page.getByText('Du må gerne stoppe.')).toBeVisible();
  await expect.element(page.getByText('112', { exact: true })).toBeVisible();
  await expect.element(page.getByText('70 201 201')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Skriv dine egne kontakter' })).toBeVisible();
  expect(page.getByText('kan ikke åbnes lige nu').query()).toBeNull();
});

test('opening is worth a sentence only after a second', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Preact runs effects after a real frame, and those of this panel together with what the one before it left behind:
  // https://github.com/preactjs/preact/blob/main/hooks/src/index.js (afterPaint)
  options.requestAnimationFrame = (run) => setTimeout(run);
  try {
    const ports = makePorts();
    ports.health.value = health('opening');
    const place = showPanel(ports);
    await vi.advanceTimersByTimeAsync(900);
    expect(place.textContent).not.toContain('ved at åbne');
    await vi.advanceTimersByTimeAsync(300);
    expect(place.textContent).toContain('Sidemand er ved at åbne det, du har gemt.');
  } finally {
    delete options.requestAnimationFrame;
    vi.useRealTimers();
  }
});

test('every other state is named in every view, and the list cannot be ticked', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  for (const [state, words] of [
    ['private-window', 'Du er i et privat vindue.'],
    ['blocked', 'Et andet vindue bruger en ældre Sidemand.'],
    ['newer', 'En nyere Sidemand har gemt her.'],
    ['failed', 'kan ikke åbnes lige nu, heller ikke planer'],
    ['damaged', 'der er ingen kopi.'],
  ] as const) {
    ports.health.value = health(state);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Lav en folder' })).toBeDisabled();
  }
});

test('what a newer version saved can be taken out as a file, and no copy is promised', async () => {
  const ports = makePorts();
  ports.health.value = health('newer');
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await expect.element(page.getByRole('button', { name: 'Gem det, der kan læses, i en fil' })).toBeVisible();
  await page.getByText('Det, der er mit').click();
  await expect.element(page.getByText('denne kan ikke lave filen').first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Gem filen med det, der er mit' })).toBeDisabled();
});

test('a missing second copy is told, and the list can be ticked', async () => {
  const ports = makePorts();
  ports.health.value = { ...health('ready'), secondCopy: false };
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  await expect.element(page.getByText('Den ekstra kopi kan ikke skrives.')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Lav en folder' })).toBeEnabled();
  ports.health.value = health('ready');
  await expect.element(page.getByText('Den ekstra kopi')).not.toBeInTheDocument();
});

test('a damaged store offers its copy, and says when that failed', async () => {
  const restore = vi.fn<PanelPorts['restore']>(async () => fail('not-saved'));
  const ports = makePorts({ restore });
  ports.health.value = health('damaged', { savedAt: '2026-11-20T09:00:00Z', ticks: 4 });
  showPanel(ports);
  const button = page.getByRole('button', { name: /^Hent kopien fra 20\. november 2026.*\(krydser: 4\)$/ });
  await button.click();
  await expect.element(page.getByText('Kopien kunne ikke hentes.')).toBeVisible();
  restore.mockImplementation(async () => {
    ports.health.value = health('ready');
    return ok(null);
  });
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
});

test('a damaged store may be begun again though there is a copy, on two presses that name what goes', async () => {
  const startOver = vi.fn<PanelPorts['startOver']>(async () => ok(null));
  const ports = makePorts({ startOver });
  ports.health.value = health('damaged', { savedAt: '2026-11-20T09:00:00Z', ticks: 0 });
  showPanel(ports);
  await expect.element(page.getByRole('button', { name: /^Hent kopien fra [^(]*$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Begynd forfra' }).click();
  expect(startOver).not.toHaveBeenCalled();
  await page.getByRole('button', { name: /^Ja, begynd forfra: tjeklister, planer og svar/ }).click();
  expect(startOver).toHaveBeenCalledOnce();
});
