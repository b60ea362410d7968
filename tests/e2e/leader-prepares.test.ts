import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { waitForText } from '../support/journal';
import { chooseFile, takeFile, watchForFile } from '../support/kept-file';
import { fill, waitForText as waitForWork } from '../support/workspace-view';

const CONTACTS = 'Hvem er peerens kontaktpersoner?';
const LEADER = 'Hvem er peerens leder?';
const SAME_TERMS = 'Samme vilkår fra første dag';
const FOR_THE_TEAM = 'Når I får en peer som kollega';
const ABOUT_OTHERS = 'Når borgeren fortæller om andre';

// PRODUCT.md 3.3 1:20, 9:00, 10:00 and 14:00. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('a leader prepares what a peer will ask about, in %s', (name) => {
  let karen: DrivenBrowser;
  let peer: DrivenBrowser;
  let panel: DrivenPage;
  let file: string;

  beforeAll(async () => {
    karen = await launch(name, { extension: builtExtension(name), language: 'da' });
    peer = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await karen.openExtensionPage('sidepanel.html');
    await watchForFile(panel);
  });
  afterAll(async () => {
    await karen?.close();
    await peer?.close();
  });

  test('1:20 a question is answered, and of another it is said that nobody knows yet', async () => {
    for (const choice of ['Leder', /^I en kommune/, 'Svar på jeres spørgsmål'])
      await panel.clickNamed(choice);
    await waitForText(panel, 'Begynd med disse (8)');
    await panel.clickNamed(CONTACTS);
    await panel.waitFor(() => document.activeElement?.matches('.sm-slot textarea'));
    await panel.type('Mona, 12 34 56 78');
    await panel.press('Tab');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.sm-slots .sm-saved'), undefined, { what: '"Gemt"' });
    await panel.clickNamed(`Vi ved det ikke endnu: ${LEADER}`);
    await waitForText(panel, 'I ved det ikke endnu');
  });

  test('9:00 the open questions come on paper, and the one that is answered does not', async () => {
    await panel.evaluate(() => {
      globalThis.print = () => {
        Object.assign(globalThis, {
          onPaper: document.querySelector('.sm-printed-questions')?.textContent,
        });
      };
    });
    await panel.clickNamed('Udskriv åbne spørgsmål');
    const onPaper = await panel.waitFor(() => (globalThis as { onPaper?: string }).onPaper);
    expect(onPaper).toContain(LEADER);
    expect(onPaper).not.toContain(CONTACTS);
  });

  test('9:00 the workspace has them at the onboarding, without the one that is answered', async () => {
    const page = await karen.openExtensionPage('workspace.html');
    await page.clickNamed('Ny opstart');
    await fill(page, 'Initialer eller fornavn', 'Peer A');
    await page.clickNamed('Begynd opstarten');
    await waitForWork(page, 'Åbne spørgsmål');
    await page.clickNamed(/^\d+ uden svar$/);
    await waitForWork(page, LEADER);
    expect(await page.evaluate(() => document.querySelector('main')?.innerText)).not.toContain(CONTACTS);
    await page.close();
  });

  test('10:00 the card on same terms leads to one page for the team, which comes on paper', async () => {
    await panel.clickNamed('Her og nu');
    await panel.click('.sm-ask input');
    await panel.type('samme vilkår for den nye peer\n');
    await panel.clickNamed(new RegExp(SAME_TERMS));
    await panel.waitFor(
      (title: string) => document.querySelector('article h2')?.textContent === title,
      SAME_TERMS,
    );
    await panel.clickNamed(new RegExp(FOR_THE_TEAM));
    await waitForText(panel, 'Det behøver I ikke');
    await panel.evaluate(() => {
      Object.assign(globalThis, { onPaper: undefined });
      globalThis.print = () => {
        const printed = [...document.querySelectorAll('main h1, main h2')].map(
          ({ textContent }) => textContent,
        );
        Object.assign(globalThis, { onPaper: printed.join() });
      };
    });
    await panel.clickNamed('Udskriv');
    const onPaper = await panel.waitFor(() => (globalThis as { onPaper?: string }).onPaper);
    expect(onPaper).toContain(FOR_THE_TEAM);
  });

  test('14:00 the answers go to the peer as a file, and stand in the card', async () => {
    await panel.clickNamed('Arbejdsplads');
    await panel.clickNamed('Gem som fil');
    ({ text: file } = await takeFile(panel));
    expect(file).not.toContain('Peer A');

    const there = await peer.openExtensionPage('sidepanel.html');
    const openCard = async () => {
      await there.clickNamed('Her og nu');
      await there.clickNamed('Andre i notatet');
      await there.clickNamed(new RegExp(ABOUT_OTHERS));
      await there.waitFor(() => document.querySelector('article h2'));
    };
    await openCard();
    expect(await there.evaluate(() => document.querySelector('article')?.innerText)).not.toContain('Mona');
    await there.clickNamed('Arbejdsplads');
    await there.waitFor(() => document.querySelector('.sm-slots textarea:enabled'), undefined, {
      what: 'the questions',
    });
    await chooseFile(there, null, file);
    await there.clickNamed('Hent svarene');
    await waitForText(there, 'Svarene er hentet.');
    await openCard();
    await waitForText(there, 'Mona, 12 34 56 78');
  });
});
