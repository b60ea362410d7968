import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';

/** What the page gave the browser to keep. */
interface Kept {
  file?: { name: string; text: string };
}

// PRODUCT.md 3.2, with what a browser is needed for; what is shown is in the component tests.
describe.each(BROWSERS)('the peer opens the checklist in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openReadyChecklist(browser);
  });
  afterAll(() => browser?.close());

  const item = (id: string) => `.sm-item[data-item="${id}"]`;
  const isDisabled = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.disabled;
  const write = (page: DrivenPage, selector: string, value: string) =>
    page.evaluate(
      ([field, text]: readonly string[]) => {
        const input = document.querySelector<HTMLInputElement>(field ?? '');
        if (!input) throw new Error(field);
        input.value = text ?? '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [selector, value] as readonly string[],
    );

  test('0:00 he tells when he began and on which days he works, and three items stand first', async () => {
    await write(panel, '.sm-facts-asked input[type=date]', '2026-11-02');
    for (const day of ['tirsdag', 'onsdag', 'fredag']) await panel.clickNamed(day);
    await panel.clickNamed('Ved ikke');
    await panel.click('.sm-facts-asked .sm-button-strong');
    await panel.waitFor(() => !document.querySelector('.sm-facts-asked'), undefined, { what: 'saved facts' });
    expect(
      await panel.evaluate(() => document.querySelectorAll('.sm-section:first-of-type .sm-item').length),
    ).toBe(3);
    // Nobody knows of a trial period: there is a question after it, and no talk about its end.
    await panel.waitFor((selector: string) => document.querySelector(selector), item('trial-asked'));
    expect(
      await panel.evaluate((selector: string) => document.querySelector(selector), item('trial-talk')),
    ).toBeNull();
  });

  test('0:15 the next talk cannot be ticked without a day; the day is kept', async () => {
    const box = `${item('next-talk')} .sm-tick input`;
    expect(await panel.evaluate(isDisabled, box)).toBe(true);
    await write(panel, `${item('next-talk')} .sm-item-needs input[type=date]`, '2026-12-04');
    await write(panel, `${item('next-talk')} .sm-item-needs input[type=time]`, '10:00');
    await panel.click(`${item('next-talk')} .sm-item-needs > button`);
    await panel.waitFor(
      (selector: string) => document.querySelector(selector)?.textContent?.includes('fredag den 4. december'),
      item('next-talk'),
      { what: 'the day in plain words' },
    );
    expect(await panel.evaluate(isDisabled, box)).toBe(false);
  });

  test('0:40 the day goes to the calendar under a neutral word', async () => {
    await panel.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.text().then((text) => ((globalThis as Kept).file = { name: '', text }));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
      const more = document.querySelector('[data-item=next-talk] .sm-item-more > details:last-of-type');
      if (more instanceof HTMLDetailsElement) more.open = true;
    });
    await panel.click(`${item('next-talk')} .sm-item-calendar button`);
    const { text } = await panel.waitFor(() => (globalThis as Kept).file, undefined, { what: 'the file' });
    expect(text).toContain('SUMMARY:Aftale\r\n');
    expect(text).toContain('TZID=Europe/Copenhagen:20261204T100000');
    expect(text).not.toContain('leder');
  });

  test('two windows tick one run without losing a tick, and a tick can be undone', async () => {
    const other = await openReadyChecklist(browser);
    const tick = (page: DrivenPage, id: string) =>
      page.evaluate(
        (selector: string) => document.querySelector<HTMLInputElement>(selector)?.click(),
        `${item(id)} .sm-tick input`,
      );
    await Promise.all([tick(panel, 'contact-persons'), tick(other, 'next-talk'), tick(other, 'house-rules')]);
    const ticked = (page: DrivenPage, count: number) =>
      page.waitFor(
        (wanted: number) => document.querySelectorAll('.sm-tick input:checked').length === wanted,
        count,
        { what: `${count} ticks` },
      );
    await ticked(panel, 3);
    await ticked(other, 3);
    await panel.clickNamed(/^Fortryd: /);
    await ticked(other, 2);
    await other.close();
  });

  test('a second list is begun beside the first, and the first is as it was', async () => {
    await panel.clickNamed('Dine lister');
    await panel.clickNamed('Begynd en liste til');
    await panel.clickNamed('Begynd: Peer-uddannelsen');
    await panel.waitFor(() => document.querySelector('[data-item=network-group]'), undefined, {
      what: 'the other list',
    });
    await panel.clickNamed('Dine lister');
    await panel.clickNamed('God start på arbejdet');
    await panel.waitFor(() => document.querySelectorAll('.sm-tick input:checked').length === 2, undefined, {
      what: 'the first list',
    });
  });
});
