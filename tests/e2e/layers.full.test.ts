import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Layer } from '@/lib/model';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { CARDS, FIELDS, JOURNAL, NOTE, waitForAdvice, waitForMarks, waitForText } from '../support/journal';
import { policyFile } from '../support/policy';
import { type Served, serve } from '../support/serve';

const DAY_MS = 86_400_000;
const dayFrom = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A layer that gives the card of a neglected child another title. */
function layerOf(layer: Layer['layer'], publisher: string, title: string, base: string): string {
  const change = {
    target: 'card:child-concern.warning',
    op: 'replace',
    path: 'text.da.title',
    base,
    value: title,
    reason: 'Vi siger det sådan.',
    approvedBy: 'Den ansvarlige for peer-området',
    on: dayFrom(Date.now()),
    expiresOn: dayFrom(Date.now() + 365 * DAY_MS),
  };
  return JSON.stringify({
    format: 'sidemand-layer',
    schema: 1,
    id: layer,
    version: 1,
    layer,
    publisher,
    createdOn: '2026-11-22',
    changes: [change],
  });
}

// One story: the organisation sends a layer, then the workplace takes its own on top, then without it again.
describe.each(BROWSERS)('layers in %s', (name) => {
  let profile: string;
  let site: Served;
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let page: DrivenPage;

  beforeAll(async () => {
    profile = makeProfile(name);
    site = await serve({ '/': JOURNAL });
    const layers = [layerOf('region', 'Region X', 'Regionens titel', CARDS[1])];
    browser = await launch(name, {
      extension: builtExtension(name),
      profile,
      language: 'da',
      policy: policyFile(name, { sites: [site.origin], sitesMode: 'reading', layers }),
    });
    panel = await browser.openExtensionPage('sidepanel.html');
    await panel.clickNamed(/^Indstillinger$/);
    await waitForText(panel, 'Region X');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    removeProfile(profile);
  });

  test('one that policy sends is shown as such, and cannot be removed', async () => {
    await waitForText(panel, 'Sendt af din organisation. Den kan ikke fjernes her.');
    const buttons = await panel.evaluate(() =>
      [...document.querySelectorAll('.sm-layers button')].map((button) => button.textContent),
    );
    expect(buttons).not.toContain('Fjern');
  });

  test('its text stands in the card beside the note', async () => {
    page = await browser.openPage(`${site.origin}/`);
    await page.click(FIELDS.textarea);
    await page.type(NOTE);
    await waitForMarks(page);
    await page.clickMark(1);
    await waitForAdvice(page, 'Regionens titel');
  });

  test('a file that is taken lies over it, in the card that is open too', async () => {
    const file = layerOf('workplace', 'Bostedet Y', 'Stedets titel', 'Regionens titel');
    await panel.evaluate((text: string) => {
      const field = document.querySelector<HTMLInputElement>('.sm-layers input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'sted.json'));
      if (field) field.files = chosen.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await waitForText(panel, 'Filen er i brug nu.');
    await waitForText(panel, 'Bostedet Y');
    await waitForAdvice(page, 'Stedets titel');
  });

  test('removed in two steps, the region’s stands again', async () => {
    await panel.activate();
    await panel.clickNamed('Fjern: Bostedet Y');
    await panel.clickNamed('Ja, fjern: Bostedet Y');
    await waitForText(panel, 'Vejledningen er fjernet.');
    await waitForAdvice(page, 'Regionens titel');
  });
});
