import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, type DrivenPanel, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { readStorage } from '../support/extension-storage';
import { CARDS, NOTE, RULE_TITLES, textOf, waitForAdvice, waitForText } from '../support/journal';
import { waitForMarkCount } from '../support/looking';

const HEAVY = '.sm-practice-note:nth-of-type(1) textarea';
const VISIT = '.sm-practice-note:nth-of-type(2) textarea';
const QUIET = '.sm-practice-note:nth-of-type(3) [contenteditable]';

describe.each(BROWSERS)('the practice room in %s', (name) => {
  let browser: DrivenBrowser;
  let room: DrivenPage;
  let panel: DrivenPanel;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    room = await browser.openExtensionPage('practice.html');
    panel = await browser.openPanel();
    await room.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.documentElement.dataset.violations = `${document.documentElement.dataset.violations ?? ''} ${violatedDirective}`;
      });
    });
  });
  afterAll(() => browser?.close());

  test('marks what is to be found in the first two notes, and opens a card', async () => {
    await room.click(HEAVY);
    await waitForMarkCount(room, 4);
    await room.click(VISIT);
    await waitForMarkCount(room, 1);
    await room.clickMark(0);
    await waitForAdvice(room, CARDS[1]);
    await room.pressInCard('Luk');
  });

  test('leaves the quiet note quiet, and its findings fold away in the panel', async () => {
    await room.click(QUIET);
    await waitForText(panel, 'Ingen råd til teksten lige nu.');
    await waitForText(panel, 'Også nævnt, uden at Sidemand mærker det op (3)');
    expect(await room.markSpots()).toEqual([]);
    expect(await room.layer()).toBeNull();
  });

  test('reads along in the note of rich text too', async () => {
    await room.click(QUIET);
    await room.press('Control+End');
    await room.type(`\n${NOTE}`);
    await waitForMarkCount(room, 2);
    expect(await room.marks()).toContain('tage livet af sig');
  });

  test('a row of the panel opens its card in the room', async () => {
    await waitForText(panel, 'Står i teksten · 2 af 2 i feltet');
    await panel.clickNamed(new RegExp(`^${RULE_TITLES[1]}`));
    await waitForAdvice(room, CARDS[1]);
    await panel.waitFor(() => document.querySelector('[aria-current=true]')?.textContent?.includes('2 af 2'));
    expect(await textOf(panel)).not.toContain('hele natten');
  });

  test('advice is set aside in the room alone, and undone', async () => {
    await room.pressInCard(/^Ikke dette råd her/);
    await waitForMarkCount(room, 1);
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed(`Vis igen: ${RULE_TITLES[1]} (Øverum)`);
    await waitForMarkCount(room, 2);
    expect((await readStorage(panel))['settings.setAside']).toEqual([]);
    await room.pressInCard('Luk');
  });

  test('the card goes on to the panel', async () => {
    await panel.close();
    await room.clickMark((await room.marks()).indexOf('tage livet af sig'));
    await room.pressInCard('Åbn i panelet');
    panel = await browser.waitForPanel();
    await waitForText(panel, 'Luk rådet');
    expect(await panel.evaluate(() => document.querySelector('article h2')?.textContent)).toBe(CARDS[0]);
  });

  test('all of this within the extension’s own content security policy', async () => {
    const violations = () => room.evaluate(() => document.documentElement.dataset.violations ?? '');
    expect(await violations()).toBe('');
    expect(await browser.uncaught()).toEqual([]);
    await room.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'http://127.0.0.1:9/';
    });
    await until(async () => (await violations()) === ' img-src', { what: 'a violation to be seen' });
  });
});
