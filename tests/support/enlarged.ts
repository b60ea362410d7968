import { expect } from 'vitest';
import type { DrivenPage } from '@/scripts/drive';

// Chromium's emulation is what zooming does to a page (WCAG 1.4.4, 1.4.10). The names are those of the browser's
// own accessibility tree.

/** A screen of 1280 px at twice and at four times its size; and the text alone at twice, in a panel of 400 px. */
const ZOOMS = [
  ['200 %', { width: 640, height: 512, deviceScaleFactor: 2 }, ''],
  ['400 %', { width: 320, height: 256, deviceScaleFactor: 4 }, ''],
  ['text at 200 %', { width: 400, height: 800, deviceScaleFactor: 1 }, '200%'],
] as const;
const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'radio',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
];

/**
 * Looks at a view at each of the three sizes: nothing is cut off or wider than the page, and every control has a name.
 * What is folded is unfolded for it. The page is as it was when it is done, but for the folds.
 */
export async function expectWholeWhenEnlarged(page: DrivenPage, fewest = 3): Promise<void> {
  for (const [size, metrics, text] of ZOOMS) {
    await page.devtools('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false });
    await page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, text);
    expect(await page.evaluate(lookForCut), size).toEqual({ wider: 0, cut: [] });
  }
  const controls = (await page.accessibleTree()).filter(({ role }) => CONTROLS.includes(role));
  expect(controls.length).toBeGreaterThan(fewest);
  expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
  await page.devtools('Emulation.clearDeviceMetricsOverride');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}

/** Sent to the page as source: what is cut off at the side, and how much wider than its window the page is. */
function lookForCut(): { wider: number; cut: string[] } {
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    // A field for a file is there for the keyboard alone, its label is seen; a field of one line scrolls its own text.
    if (!element.checkVisibility() || element.matches('.sm-unseen, .sm-unseen *, input')) return false;
    const { overflowX, clipPath } = getComputedStyle(element);
    // For the ear alone: the head of a table whose cells say their column themselves.
    if (clipPath === 'inset(50%)') return false;
    const isCut = overflowX === 'hidden' || overflowX === 'clip';
    return isCut && element.scrollWidth > element.clientWidth + 1;
  });
  return {
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: cut.map((element) => element.outerHTML.slice(0, 100)),
  };
}
