import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makePorts } from './ports';
import { showPanel } from './show';

const VIEWS = ['Her og nu', 'Tjekliste', 'Planer', 'Bibliotek', 'Arbejdsplads', 'Indstillinger'];

test('each view is reached by keyboard, gets the focus on its heading and names the document', async () => {
  showPanel(makePorts());
  for (const view of [...VIEWS.slice(1), 'Her og nu']) {
    const button = page.getByRole('button', { name: view, exact: true });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const heading = page.getByRole('heading', { level: 1, name: view });
    await expect.element(heading).toHaveFocus();
    expect(document.title).toBe(`${view} – Sidemand`);
    await expect.element(button).toHaveAttribute('aria-current', 'page');
  }
});

test('the calm page is the first stop of the keyboard in every view, and Tilbage leads back', async () => {
  showPanel(makePorts());
  for (const view of VIEWS) {
    await page.getByRole('button', { name: view, exact: true }).click();
    const calm = page.getByRole('button', { name: 'Rolig side' });
    expect(document.querySelector('button')).toBe(calm.element());
    await calm.click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Rolig side' })).toHaveFocus();
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: view })).toBeVisible();
  }
});

test('a press right after the first drawing is not taken back', async () => {
  showPanel(makePorts());
  page
    .getByRole('button', { name: 'Bibliotek', exact: true })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 300));
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bibliotek' })).toBeVisible();
});

test('a target from outside changes view and opens its card', async () => {
  const ports = makePorts();
  showPanel(ports);
  ports.target.value = { view: 'plans' };
  await expect.element(page.getByRole('heading', { level: 1, name: 'Planer' })).toBeVisible();
  ports.target.value = { view: 'now', card: 'child-concern.warning' };
  await expect.element(page.getByRole('heading', { level: 2, name: 'Bekymring for et barn' })).toBeVisible();
  await page.getByRole('button', { name: 'Luk rådet' }).click();
  await expect.element(page.getByRole('heading', { name: 'Hvad står du med?' })).toBeVisible();
});

test('the language follows the settings while the panel is open', async () => {
  const ports = makePorts();
  showPanel(ports);
  ports.settings.value = { ...ports.settings.value, locale: 'en' };
  await expect.element(page.getByRole('heading', { level: 1, name: 'Here and now' })).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe('en');
});

test('the personal plan is one press away, and the organisational plan is another page', async () => {
  showPanel(makePorts());
  await page.getByRole('button', { name: 'Planer', exact: true }).click();
  await expect.element(page.getByText('Kun til dig')).toBeVisible();
  expect(page.getByText('Til arbejdet').query()).toBeNull();
  await page.getByRole('button', { name: 'Når jeg er væk' }).click();
  await expect.element(page.getByText('Til arbejdet')).toBeVisible();
  expect(page.getByText('Kun til dig').query()).toBeNull();
});

test('an address is shown on the first press and opened on the second; no anchor is ever there', async () => {
  const opened: string[] = [];
  showPanel(
    makePorts({
      openAddress: (url) => void opened.push(url),
    }),
  );
  await page.getByRole('button', { name: 'Noget alvorligt' }).click();
  await page.getByRole('button', { name: 'Vis adressen' }).click();
  await expect.element(page.getByText('https://law.example/133')).toHaveFocus();
  expect(opened).toEqual([]);
  expect(document.querySelector('a')).toBeNull();
  await page.getByRole('button', { name: 'Åbn i en ny fane' }).click();
  expect(opened).toEqual(['https://law.example/133']);
});
