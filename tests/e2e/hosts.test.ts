import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { CARDS, MARKED, NOTE, waitForAdvice } from '../support/journal';
import type { Served } from '../support/serve';
import { switchSites } from '../support/switch-sites';

/** What surrounds a field, one page of the gallery each. */
const HOSTS = [
  'shadow-open-textarea',
  'shadow-open-editable',
  'shadow-closed-textarea',
  'shadow-closed-editable',
  'frame-srcdoc',
  'frame-blank',
  'frame-written',
  'late-mount',
  'modal-dialog',
  'auto-popover',
  'sharepoint',
  'outlook',
];
/** Which words are marked in a text field of a shadow tree no page can tell; there the card alone has to. */
const CANNOT_BE_READ = /^shadow-.*-textarea$/;

describe.each(BROWSERS)('a field at home in its surroundings in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  /** The same pages by the other loopback name, where Sidemand is not switched on. */
  let without: string;

  beforeAll(async () => {
    site = await serveGallery(HOSTS.map((host) => `editors/${host}`));
    without = site.origin.replace('127.0.0.1', 'localhost');
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    const agent = await openAgent(browser);
    await switchSites(agent, [site.origin]);
    page = await browser.openPage(`${site.origin}/editors/${HOSTS[0]}/`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function write(address: string): Promise<void> {
    await page.goto(address);
    await page.waitFor(() => window.editorPage !== undefined);
    await page.click(await page.evaluate(() => window.editorPage?.field ?? ''));
    // An editor that is mounted by the click takes keys a little later.
    await page.waitFor(hasFocusInField);
    await page.type(NOTE);
    await page.waitFor(
      (words: string) =>
        window.editorPage
          ?.serialise()
          .replace(/&nbsp;|\u200b/g, ' ')
          .includes(words),
      'Vi ses på mandag.',
    );
  }
  const serialised = () => page.evaluate(() => window.editorPage?.serialise() ?? '');

  test.each(HOSTS)('%s: marks, a card by click, caret and text as without us', async (host) => {
    await write(`${without}/editors/${host}/`);
    const untouched = await serialised();
    expect(await page.layer()).toBeNull();

    await write(`${site.origin}/editors/${host}/`);
    const marked = async () => (await page.markSpots()).length === MARKED.length;
    await until(marked, { what: 'two marks', timeout: 15_000 });
    if (!CANNOT_BE_READ.test(host)) expect((await page.marks()).toSorted()).toEqual(MARKED.toSorted());
    await page.clickMark(0);
    await waitForAdvice(page, CARDS[0]);
    await page.pressInCard('Næste råd');
    await waitForAdvice(page, CARDS[1]);
    await page.pressInCard('Luk');
    expect(await serialised()).toBe(untouched);

    await page.press('End');
    await page.type('!');
    await page.waitFor((before: string) => window.editorPage?.serialise() !== before, untouched);
    await page.press('Backspace');
    await page.waitFor((before: string) => window.editorPage?.serialise() === before, untouched);
  });
});

/** Sent as source: whether keys go to a field, in whatever frame or open root. */
function hasFocusInField(): boolean {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = active?.matches('iframe')
      ? (active as HTMLIFrameElement).contentDocument?.activeElement
      : active?.shadowRoot?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return (
    active?.id === 'host' ||
    Boolean(active?.matches('textarea') || (active as HTMLElement)?.isContentEditable)
  );
}
