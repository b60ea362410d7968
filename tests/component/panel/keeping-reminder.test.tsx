import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FakeKeepingPorts } from './keeping-ports';
import { makePorts } from './ports';
import { showPanel } from './show';

const button = (name: string) => page.getByRole('button', { name });

describe('the reminder', () => {
  test('is one line that says nothing of a plan, leads to the copy, and goes when it is put away', async () => {
    const ports = makePorts();
    const keeping = ports.keeping as FakeKeepingPorts;
    keeping.reminder.value = { kind: 'mine', savedOn: null };
    const place = showPanel(ports);
    await expect.element(page.getByText('Der er ikke gemt en kopi')).toBeVisible();
    expect(place.querySelector('.sm-notice')?.textContent).not.toMatch(/plan/i);
    await button('Gem en kopi').click();
    await expect.element(page.getByRole('heading', { name: 'Det, du har gemt' })).toHaveFocus();
    await button('Her og nu').click();
    await button('Ikke nu').click();
    expect(page.getByText('Der er ikke gemt en kopi').query()).toBeNull();
  });

  test('does not say that nothing was saved to somebody who has saved', async () => {
    const ports = makePorts();
    (ports.keeping as FakeKeepingPorts).reminder.value = { kind: 'mine', savedOn: '2026-03-01' };
    showPanel(ports);
    await expect.element(page.getByText('Du gemte sidst en kopi 1. marts 2026.')).toBeVisible();
    expect(page.getByText('Der er ikke gemt en kopi').query()).toBeNull();
  });
});

test.each([
  ['first', 'så sletter computeren det, du gemmer, når du lukker'],
  ['found', 'lå her stadig, da browseren blev åbnet igen'],
  ['lost', 'Brug en fil eller papir til det vigtige'],
] as const)('the self-test says in plain words: %s', async (marker, words) => {
  const ports = makePorts();
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  (ports.keeping as FakeKeepingPorts).test.value = { marker, since: '2026-11-01', tight: false };
  await expect.element(page.getByText(words)).toBeVisible();
});
