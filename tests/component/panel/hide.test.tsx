import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelTarget } from '@/lib/model';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

let ports: FakePorts;
beforeEach(() => {
  ports = makePorts();
});

const VIEWS: readonly PanelTarget['view'][] = [
  'now',
  'checklist',
  'plans',
  'library',
  'workplace',
  'settings',
  'calm',
];
const staff = page.getByRole('heading', { name: 'Personale', level: 1 });
const back = page.getByRole('button', { name: 'Tilbage', exact: true });

describe('Esc Esc', () => {
  test.each(VIEWS)('shows the neutral page at once from %s, and one press comes back', async (view) => {
    ports.target.value = { view };
    const place = showPanel(ports);
    await expect.poll(() => place.querySelector('h1')?.textContent).toBeTruthy();
    const before = place.querySelector('h1')?.textContent;
    await expect.poll(() => document.title).toBe(`${before} – Sidemand`);
    const title = document.title;
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(staff).toBeVisible();
    expect(document.title).toBe('Personale');
    expect(place.innerText).toContain('Ferieloven');
    expect(place.innerText).not.toMatch(/Rolig side|Sidemand|112|plan/i);
    await back.click();
    expect(place.querySelector('.sm-panel:not([hidden]) h1')?.textContent).toBe(before);
    expect(document.title).toBe(title);
  });

  test('once, or with another key between, hides nothing', async () => {
    const place = showPanel(ports);
    await userEvent.keyboard('{Escape}a{Escape}');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => place.querySelector('.sm-header')).not.toBeNull();
    expect(staff.query()).toBeNull();
  });

  test('keeps what is being written, and gives the field its focus back', async () => {
    ports.target.value = { view: 'plans' };
    showPanel(ports);
    const field = page.getByRole('textbox', { name: 'Dine egne ord' });
    await field.fill('Gå en tur');
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(staff).toHaveFocus();
    expect(field.query()?.checkVisibility() ?? false).toBe(false);
    await back.click();
    await expect.element(field).toHaveValue('Gå en tur');
    await expect.element(field).toHaveFocus();
  });

  test('nothing hidden is left for a screen reader', async () => {
    ports.target.value = { view: 'calm' };
    showPanel(ports);
    await page.getByRole('button', { name: /^Skjul\./ }).click();
    await expect.element(staff).toBeVisible();
    expect(
      page
        .getByRole('heading')
        .elements()
        .map((heading) => heading.textContent),
    ).toEqual(['Personale', 'Ferie']);
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });
});

test.each(VIEWS)('the button stands where others may not read along: %s', async (view) => {
  ports.target.value = { view };
  showPanel(ports);
  const isPrivate = view === 'calm' || view === 'plans';
  await expect
    .poll(() => page.getByRole('button', { name: /^Skjul\./ }).elements().length)
    .toBe(isPrivate ? 1 : 0);
});
