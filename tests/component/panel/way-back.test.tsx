import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

const heading = () => page.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

test('from advice that a question stands in, back to the question', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
  await press('Hvem er din leder?');
  await page.getByText('Bruges i 4 råd').click();
  await press('Noget alvorligt');
  await press('Tilbage');
  await expect.element(heading()).toHaveTextContent('Arbejdsplads');
  await expect.element(page.getByLabelText('Hvem er din leder?', { exact: true })).toHaveFocus();
});

test('from the advice of a checklist’s item, back to the item', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'checklist' };
  showPanel(ports, workplaceContent);
  await press('Se rådet: Kend jeres aftale');
  await press('Tilbage');
  await expect.element(heading()).toHaveTextContent('Tjekliste');
  await expect.element(page.getByRole('button', { name: 'Se rådet: Kend jeres aftale' })).toHaveFocus();
});
