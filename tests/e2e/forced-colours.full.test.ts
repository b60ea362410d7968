import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '@/scripts/drive';
import { BROWSERS } from '../support/browsers';
import { type GuidedSite, openGuidedSite } from '../support/guided-site';
import {
  CARDS,
  FIELDS,
  type FieldKind,
  JOURNAL,
  NOTE,
  waitForAdvice,
  waitForMarks,
} from '../support/journal';

/** The colours of a page are always Firefox's own, as its settings offer it: `forced-colors` is active then. */
const OWN_COLOURS = { 'browser.display.document_color_use': 2 };

describe.each(BROWSERS)('forced colours in %s', (name) => {
  let site: GuidedSite['site'];
  let page: GuidedSite['page'];
  let close: GuidedSite['close'];

  beforeAll(async () => {
    ({ site, page, close } = await openGuidedSite(name, { '/': JOURNAL }, { preferences: OWN_COLOURS }));
    await force('active');
    await page.goto(`${site.origin}/`);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });
  afterAll(() => close?.());

  /** Firefox has them since its start. */
  async function force(value: 'active' | 'none'): Promise<void> {
    const features = [{ name: 'forced-colors', value }];
    if (name === 'chromium') await page.devtools('Emulation.setEmulatedMedia', { features });
  }
  const chip = async () => (await page.layer())?.chip ?? null;

  test.each(Object.keys(FIELDS) as FieldKind[])(
    'in a %s the count alone tells, and leads to the card',
    async (kind) => {
      await page.click(FIELDS[kind]);
      await page.type(NOTE);
      await until(chip, { what: 'the count', timeout: 15_000 });
      expect(await page.marks()).toEqual([]);
      await page.pressChip();
      await waitForAdvice(page, CARDS[1]);
      // Not for the open card either.
      expect(await page.marks()).toEqual([]);
      await page.pressInCard('Luk');
    },
  );

  // A driver of Firefox sets it at the start alone.
  if (name === 'firefox') return;
  test('marks come and go with them, without a key', async () => {
    await force('none');
    await waitForMarks(page);
    await force('active');
    await until(async () => (await page.marks()).length === 0, { what: 'the marks to go' });
    expect(await chip()).not.toBeNull();
  });
});
