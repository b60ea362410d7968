import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PanelView } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

function isTakenAway(element: Element | null): boolean {
  if (!element) return false;
  return getComputedStyle(element).display === 'none' || isTakenAway(element.parentElement);
}

/** A region that is not there when its words come is not read out: empty, it takes no room but stays. */
test.each<PanelView>(['now', 'checklist', 'library', 'workplace', 'settings'])(
  'every empty live region of %s is there, and takes no room',
  async (view) => {
    const ports = makePorts();
    ports.target.value = { view };
    showPanel(ports, workplaceContent);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const empty = [...document.querySelectorAll<HTMLElement>('[role="status"]:empty')];
    expect(empty.length).toBeGreaterThan(0);
    for (const region of empty) {
      expect(isTakenAway(region)).toBe(false);
      expect(region.offsetHeight).toBe(0);
    }
  },
);

test('the region that counts what was found is there before the first letter, and stays', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'library' };
  showPanel(ports);
  const regions = new Set(document.querySelectorAll('[role="status"]'));
  await page.getByRole('searchbox').fill('barn');
  await expect.element(page.getByText(/^Fundet: /)).toBeVisible();
  expect(regions).toContain(page.getByText(/^Fundet: /).element());
});
