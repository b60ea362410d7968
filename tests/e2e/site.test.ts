import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { readStorage } from '../support/extension-storage';
import { CARDS, JOURNAL, RULE_TITLES, waitForAdvice, waitForText } from '../support/journal';
import { hasScript, registeredScripts } from '../support/looking';
import { type Served, serve } from '../support/serve';

/** The same rule twice, and another once. */
const NOTE = 'Kim vil tage livet af sig. Ole vil tage livet af sig. Datteren har været alene hjemme. Slut.';
const TWICE = 'tage livet af sig';
const ONCE = 'Datteren har været alene hjemme';
/** After one of the two was set aside and a third was written. */
const LEFT = [TWICE, TWICE, ONCE];
const RULE = 'suicide-take-life';

describe.each(BROWSERS)('a site that is on in %s', (name) => {
  let site: Served;
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let panel: DrivenPanel;

  beforeAll(async () => {
    site = await serve({ '/': JOURNAL });
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    await switchOn(browser, site.origin);
    page = await browser.openPage(`${site.origin}/`);
    panel = await browser.openPanel();
    await page.click('#rich');
    await page.type(NOTE);
    await waitForWords([TWICE, TWICE, ONCE]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  function waitForWords(words: readonly string[]): Promise<unknown> {
    return until(async () => `${(await page.marks()).sort()}` === `${[...words].sort()}`, {
      what: `marks on ${words.join(', ')}`,
      timeout: 15_000,
    });
  }

  /** By the word: the order of the marks is that in which they were painted. */
  async function openAdvice(): Promise<void> {
    await page.clickMark((await page.marks()).indexOf(TWICE));
    await waitForAdvice(page, CARDS[0]);
  }

  const setAside = async () => (await readStorage(panel))['settings.setAside'];
  const waitForSetAside = (entry: object) => expect.poll(setAside, { timeout: 10_000 }).toEqual([entry]);

  test('“Ikke denne” takes one mark and no more, also while the person writes on, and is stored nowhere', async () => {
    await openAdvice();
    await page.pressInCard(/^Ikke denne/);
    await waitForWords([TWICE, ONCE]);
    await page.press('Control+End');
    await page.type(' Ina vil tage livet af sig.');
    await waitForWords(LEFT);
    await panel.waitFor(() => document.querySelectorAll('.sm-rows .sm-row').length === 3);
    expect(await setAside()).toBeUndefined();
  });

  test('“her” is stored as rule and site, with a reason if one is given, and undone in the panel', async () => {
    const here = { rule: RULE, origin: site.origin };
    await openAdvice();
    await page.pressInCard(/^Ikke dette råd her/);
    await waitForWords([ONCE]);
    await waitForAdvice(page, 'Rådet er lagt væk på denne side.');
    await waitForSetAside({ ...here, reason: null });
    await page.pressInCard('Jeg kender det');
    await waitForAdvice(page, 'Tak.');
    await waitForSetAside({ ...here, reason: 'known' });

    await panel.clickNamed('Indstillinger');
    await panel.clickNamed(`Vis igen: ${RULE_TITLES[0]} (${site.origin})`);
    await waitForText(panel, 'Du har ikke lagt noget væk.');
    await waitForWords(LEFT);
  });

  test('“nogen steder” is stored as the rule alone, and undone in the panel', async () => {
    await page.pressInCard('Luk');
    await openAdvice();
    await page.pressInCard(/^Ikke dette råd nogen steder/);
    await waitForWords([ONCE]);
    await waitForSetAside({ rule: RULE, origin: null, reason: null });

    await panel.clickNamed(`Vis igen: ${RULE_TITLES[0]} (Alle steder)`);
    await waitForText(panel, 'Du har ikke lagt noget væk.');
    await waitForWords(LEFT);
    await page.pressInCard('Luk');
  });

  test('one click removes the site: marks and card leave the open tab, and a new load has nothing', async () => {
    await openAdvice();
    await panel.clickNamed(`Fjern: ${site.origin}`);
    await until(async () => (await page.layer()) === null, { what: 'the card to leave', timeout: 15_000 });
    expect(await page.marks()).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await hasScript(panel)).toBe(false);
    expect(await registeredScripts(panel)).toEqual([]);
    await waitForText(panel, 'Sidemand er ikke slået til nogen steder.');

    await page.reload();
    await page.click('#rich');
    await page.type('Kim vil tage livet af sig. ');
    expect(await hasScript(panel)).toBe(false);
    expect(await page.layer()).toBeNull();
  });
});
