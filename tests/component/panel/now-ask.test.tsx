import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

const field = () => page.getByRole('searchbox', { name: 'Skriv med dine egne ord' });

test('a question in own words leads to the library, and the first find is one key away', async () => {
  showPanel(makePorts());
  await field().fill('alvorligt');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Bibliotek');
  const search = page.getByRole('searchbox', { name: 'Søg i biblioteket' });
  await expect.element(search).toHaveValue('alvorligt');
  await expect.element(search).toHaveFocus();
  await expect.element(page.getByRole('button', { name: /Noget alvorligt/ }).first()).toBeVisible();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Noget alvorligt' })).toBeVisible();
});

test('nothing asked leads nowhere', async () => {
  showPanel(makePorts());
  await field().fill('   ');
  await page.getByRole('button', { name: 'Find råd' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Her og nu');
});

test('what was asked is gone after another view: a question may say more than a passer-by should read', async () => {
  const view = (name: string) => page.getByRole('button', { name, exact: true });
  showPanel(makePorts());
  await field().fill('alvorligt');
  await userEvent.keyboard('{Enter}');
  await view('Planer').click();
  await view('Bibliotek').click();
  await expect.element(page.getByRole('searchbox', { name: 'Søg i biblioteket' })).toHaveValue('');
});

test('field and button stand beside each other at 320 px', async () => {
  await lookLike('light', 320);
  showPanel(makePorts());
  const button = page.getByRole('button', { name: 'Find råd' }).element().getBoundingClientRect();
  expect(field().element().getBoundingClientRect().right).toBeLessThan(button.left);
});
