import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makePorts } from './ports';
import { showPanel } from './show';

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
