import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage, DrivenPanel } from '@/scripts/drive';
import { type Agent, openAgent } from '../support/agent';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { JOURNAL, RULE_TITLES, textOf, waitForText } from '../support/journal';
import { type Served, serve } from '../support/serve';
import { switchSites } from '../support/switch-sites';

const SUICIDE = 'Kim har tanker om at tage livet af sig. Vi ses. ';
const CHILD = 'Datteren har været alene hjemme. Vi ses. ';

/** A journal with a long page above its field and two frames in it: of its own origin, and of another that is on. */
const FRAMED = JOURNAL.replace(
  '</body>',
  `<iframe id="own" src="/plain" width="900" height="330"></iframe>
<iframe id="other" width="900" height="330"></iframe>
<script>
  const other = new URL('/plain', location);
  other.hostname = 'localhost';
  document.getElementById('other').src = other;
</script></body>`,
);
const LONG = JOURNAL.replace('<textarea', '<div style="height: 3000px"></div><textarea');

// One story: each test goes on where the one before it stopped. Two windows with two tabs each, three frames in most.
describe.each(BROWSERS)('the panel in step in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let agent: Agent;
  /** Tabs of the first window, and of the second. */
  let top: DrivenPage;
  let framed: DrivenPage;
  let foreign: DrivenPage;
  let empty: DrivenPage;
  let panel: DrivenPanel;
  let second: DrivenPanel;

  beforeAll(async () => {
    site = await serve({
      '/top': LONG,
      '/framed': FRAMED,
      '/foreign': FRAMED,
      '/empty': FRAMED,
      '/plain': JOURNAL,
    });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    agent = await openAgent(browser);
    await switchSites(agent, [site.origin, site.origin.replace('127.0.0.1', 'localhost')]);
    top = await browser.openPage(`${site.origin}/top`);
    framed = await browser.openPage(`${site.origin}/framed`);
    await agent.page.evaluate(openWindow, [`${site.origin}/empty`, `${site.origin}/foreign`]);
    foreign = await browser.findPage('/foreign');
    empty = await browser.findPage('/empty');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const kinds = async () =>
    (await agent.heard())
      .map(({ message }) => message as { direction?: string; kind?: string })
      .filter(({ direction }) => direction === 'pageToBackground')
      .map(({ kind }) => kind ?? '');
  const count = async (kind: string) => (await kinds()).filter((one) => one === kind).length;
  const titles = (of: DrivenPanel) =>
    of.evaluate(() => [...document.querySelectorAll('.sm-rows .sm-row-title')].map((row) => row.textContent));
  const waitForTitles = (of: DrivenPanel, expected: readonly string[]) =>
    expect.poll(() => titles(of), { timeout: 15_000 }).toEqual(expected);

  /** Writes in the frame of the other origin, where the keys of Firefox's driver do not reach. */
  async function writeAcross(page: DrivenPage, text: string): Promise<void> {
    await page.activate();
    const url = await page.evaluate(() => location.href);
    await agent.page.evaluate(writeInFrame, { url, host: 'localhost', text });
  }

  test('with the panel closed each field is told once, and no key and no finding is', async () => {
    await top.activate();
    await top.click('#rich');
    await expect.poll(() => count('focus-field'), { timeout: 15_000 }).toBe(1);
    await top.type(SUICIDE);
    await top.clickMark(0);
    await top.waitForCard();
    await top.pressInCard('Luk');
    await framed.activate();
    await framed.click('#own >>> #rich');
    await framed.type(CHILD);
    await writeAcross(foreign, SUICIDE + CHILD);
    await expect.poll(() => count('focus-field'), { timeout: 15_000 }).toBe(3);
    // Longer than a reading after the last key.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const asked = ['focus-field', 'guide-needed', 'open-guidance', 'open-session'];
    expect([...new Set(await kinds())].sort()).toEqual(asked);
    expect(await count('focus-field')).toBe(3);
  });

  test('what is found is there on opening, each window with its own', async () => {
    await framed.activate();
    panel = await browser.openPanelBeside(framed);
    const rows = (expected: number) => document.querySelectorAll('.sm-rows .sm-row').length === expected;
    await panel.waitFor(rows, 1, { what: 'the row' });
    expect(await titles(panel)).toEqual([RULE_TITLES[1]]);
    await foreign.activate();
    second = await browser.openPanelBeside(foreign);
    await second.waitFor(rows, 2, { what: 'the rows' });
    expect(await titles(second)).toEqual([...RULE_TITLES]);
    expect(await titles(panel)).toEqual([RULE_TITLES[1]]);
  });

  test('a tab that comes to the front shows its field again, and one without a field says so', async () => {
    await top.activate();
    await waitForTitles(panel, [RULE_TITLES[0]]);
    await framed.activate();
    await waitForTitles(panel, [RULE_TITLES[1]]);
    await empty.activate();
    await waitForText(second, 'Sæt markøren i et felt på siden');
    expect(await titles(second)).toEqual([]);
    await foreign.activate();
    await waitForTitles(second, [...RULE_TITLES]);
    expect(await titles(panel)).toEqual([RULE_TITLES[1]]);
  });

  test('a row opens its finding in its own frame, and in no other tab', async () => {
    await second.clickNamed(new RegExp(RULE_TITLES[1]));
    const current = () => document.querySelector('[aria-current=true]')?.textContent;
    expect(
      await second.waitFor(current, undefined, { what: 'the card of the other origin’s frame' }),
    ).toContain('2 af 2');
    expect(await panel.evaluate(() => document.querySelector('.sm-rows [aria-current]'))).toBeNull();
    await top.activate();
    await waitForTitles(panel, [RULE_TITLES[0]]);
    await top.evaluate(() => scrollTo(0, 0));
    await panel.clickNamed(new RegExp(RULE_TITLES[0]));
    await top.waitForCard();
    expect(await top.evaluate(() => scrollY)).toBeGreaterThan(2_000);
    await top.pressInCard('Luk');
  });

  test('what is written further is followed, and the frame that gets focus takes over', async () => {
    await top.click('#rich');
    await top.press('Control+End');
    await top.type(CHILD);
    await waitForTitles(panel, [...RULE_TITLES]);
    await framed.activate();
    await waitForTitles(panel, [RULE_TITLES[1]]);
    await framed.click('#rich');
    await framed.type(SUICIDE);
    await waitForTitles(panel, [RULE_TITLES[0]]);
    await framed.click('#own >>> #rich');
    await waitForTitles(panel, [RULE_TITLES[1]]);
  });

  test('a closed panel hears nothing more; opened again it is in step', async () => {
    await panel.close();
    await framed.press('Control+End');
    const told = await count('focus-field');
    await framed.type(SUICIDE);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await count('focus-field')).toBe(told);
    panel = await browser.openPanelBeside(framed);
    await waitForTitles(panel, [RULE_TITLES[1], RULE_TITLES[0]]);
    expect(await textOf(panel)).not.toMatch(/Kim|Datteren har/);
    expect(await browser.uncaught()).toEqual([]);
  });
});

interface ExtensionApi {
  readonly windows: { create(what: { url: string[] }): Promise<unknown> };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Run in a page of the extension: a second window with these tabs. */
async function openWindow(urls: string[]): Promise<void> {
  const { windows } = typeof browser === 'undefined' ? chrome : browser;
  await windows.create({ url: urls });
}

/** Run in a page of the extension: writes in the frame of that host, in the tab with this address. */
async function writeInFrame(where: { url: string; host: string; text: string }): Promise<void> {
  const { tabs, scripting } = typeof browser === 'undefined' ? chrome : browser;
  const tab = (await tabs.query({})).find(({ url }) => url === where.url);
  const write = (host: string, text: string) => {
    if (location.hostname !== host) return;
    document.querySelector<HTMLElement>('#rich')?.focus();
    document.execCommand('insertText', false, text);
  };
  await scripting.executeScript({
    target: { tabId: tab?.id, allFrames: true },
    func: write,
    args: [where.host, where.text],
  });
}
