import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { waitUntilReady } from '../support/checklist-view';
import { waitForCard } from '../support/group-view';
import { contentOf, Person } from '../support/handover-person';
import { beginList, itemRow, unfoldItem, unfoldMore, writeField } from '../support/run-view';
import { dayFromNow, openWorkspace, readStore, readText, waitForText } from '../support/workspace-view';

const GROUP = 'network-group';
const DONE = 'contract-read';
/** What the peer's panel asks, and what the row is called. */
const PEERS_OWN = /finde en ny dag|mødedage|Næste møde i netværksgruppen/;
const ROSTERED = 'Kursusdage og netværksgruppe ligger i vagtplanen';

// PRODUCT.md 3.9, the leader's side. One story: each test goes on where the one before it stopped.
describe.each(BROWSERS)('two missed meetings of the network group stay with the peer, in %s', (name) => {
  let folder: string;
  let karen: Person;
  let jonas: Person;
  let answer: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidemand-missed-'));
    for (const one of ['karen', 'jonas']) mkdirSync(join(folder, one));
    karen = await Person.start(name, 'workspace.html', join(folder, 'karen'));
    jonas = await Person.start(name, 'sidepanel.html', join(folder, 'jonas'));
    await karen.page.clickNamed('Ny opstart');
    await karen.write('Initialer eller fornavn', 'Kastanje');
    await karen.page.clickNamed('Begynd opstarten');
    await waitForText(karen.page, 'Det har I aftalt');
    await karen.unfold('Pakke til din nye kollega');
    const file = await karen.giveLocked('Gem filen til kollegaen');
    await jonas.page.clickNamed('Tjekliste');
    await waitUntilReady(jonas.page);
    await jonas.unfold('Hent en fil fra din leder');
    await takeIn(jonas, file);
  });
  afterAll(async () => {
    await karen?.browser.close();
    await jonas?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const takeIn = async (who: Person, path: string) => {
    await who.look(path);
    await who.page.clickNamed('Hent ind');
    await waitForText(who.page, 'Det er hentet ind.');
  };

  test('the peer is asked for a new day', async () => {
    const { page } = jonas;
    await beginList(page, 'Peer-uddannelsen', GROUP);
    await unfoldMore(page, GROUP);
    await writeField(page, `${itemRow(GROUP)} .sm-item-needs input[type=date]`, dayFromNow(-60));
    await page.click(`${itemRow(GROUP)} .sm-item-needs > button`);
    await page.waitFor((due: string) => document.querySelector(due), `${itemRow(GROUP)} .sm-item-due`);
    await waitForCard(page, 'Her og nu', 'Skal vi finde en ny dag?');
  });

  test('what the peer gives the leader has nothing of it, and says what else was done', async () => {
    const { page } = jonas;
    await page.clickNamed('Tjekliste');
    await page.clickNamed('Dine lister');
    await page.clickNamed('God start på arbejdet');
    await unfoldItem(page, DONE);
    await page.click(`${itemRow(DONE)} .sm-tick input`);
    await page.waitFor((box: string) => document.querySelector(box), `${itemRow(DONE)} input:checked`);
    await jonas.unfold('Svar til din leder');
    answer = await jonas.giveLocked('Gem filen til din leder');
    const text = JSON.stringify(await contentOf(answer));
    expect(text).toContain(DONE);
    expect(text).not.toContain(GROUP);
    expect(text).not.toContain(dayFromNow(-60));
  });

  test('the leader sees what was done, that the group is in the rota or not, and no missed day', async () => {
    await karen.unfold('Hent et svar');
    await takeIn(karen, answer);
    expect(await readStore(karen.page)).not.toContain(`"${GROUP}"`);
    expect(await readText(karen.page, 'main')).not.toMatch(PEERS_OWN);
    const overview = await openWorkspace(karen.browser);
    await waitForText(overview, 'Kastanje');
    expect(await readText(overview, 'main')).not.toMatch(PEERS_OWN);
    await overview.close();
    await karen.page.clickNamed(/^En ny peer-kollega/);
    await waitForText(karen.page, ROSTERED);
    expect(await readText(karen.page, 'main')).not.toMatch(PEERS_OWN);
  });
});
