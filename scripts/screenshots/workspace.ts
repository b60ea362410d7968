import { FILLED } from '../../tests/fixtures/papers/filled';
import { putRows } from '../../tests/support/many-runs';
import { dayFromNow, fill, waitForHeading, waitForText } from '../../tests/support/workspace-view';
import type { DrivenBrowser, DrivenPage } from '../drive';
import { type Look, looks, wear } from './looks';

/** A desk's screen, and one beside something else. */
const WIDTHS = [1280, 400];
const HEIGHT = 800;
const PAPERS = Object.keys(FILLED);

/** Every view of the workspace, in every look, with three onboardings and all papers in it. Gives how many pictures. */
export async function photographWorkspace(
  browser: DrivenBrowser,
  panel: DrivenPage,
  folder: string,
): Promise<number> {
  const page = await browser.openExtensionPage('workspace.html');
  await wear(page, panel, { locale: 'da', theme: 'light', width: 1280 }, HEIGHT);
  const onboarding = await beginOnboardings(page);
  await putRows(page, { papers: PAPERS.map(paperRow) });
  await page.reload();
  await waitForText(page, 'Amira');
  const views: Readonly<Record<string, string>> = {
    overview: '#/',
    new: '#/ny',
    onboarding,
    together: `${onboarding}/sammen`,
    talk: `${onboarding}/samtale/day-30`,
    papers: '#/papirer',
    ...Object.fromEntries(PAPERS.map((id) => [`paper-${id}`, `#/papirer/${id}.1`])),
  };
  let taken = 0;
  for (const [name, hash] of Object.entries(views))
    for (const look of looks(WIDTHS)) {
      await wear(page, panel, look, HEIGHT);
      await goTo(page, hash);
      await page.screenshot(`${folder}/${nameOf(`workspace-${name}`, look)}.png`, 'document');
      taken += 1;
    }
  await page.close();
  return taken;
}

const nameOf = (name: string, { locale, theme, width }: Look) => `${name}-${locale}-${theme}-${width}`;

async function goTo(page: DrivenPage, hash: string): Promise<void> {
  await page.evaluate((to: string) => {
    location.hash = to;
  }, hash);
  await page.waitFor(() => document.querySelector('h1')?.checkVisibility());
  await page.evaluate(() => scrollTo(0, 0));
}

/** Three as they may stand beside each other; gives the address of the first. */
async function beginOnboardings(page: DrivenPage): Promise<string> {
  let first = '';
  for (const [label, days, contact] of [
    ['Amira', -32, 'MO'],
    ['Jonas', -3, 'MO'],
    ['Sofie', 14, 'AK'],
  ] as const) {
    await goTo(page, '#/ny');
    await waitForHeading(page, 'Ny opstart');
    await fill(page, 'Initialer eller fornavn', label);
    await fill(page, 'Første arbejdsdag', dayFromNow(days));
    await fill(page, 'Timer om ugen', '25');
    await fill(page, 'Kontaktpersonens initialer', contact);
    await page.clickNamed('Ja');
    await page.clickNamed('Begynd opstarten');
    await waitForHeading(page, label);
    if (!first) first = await page.evaluate(() => location.hash);
  }
  await goTo(page, `${first}/samtale/day-30`);
  await fill(page, 'Aftale', 'Karen bestiller en nøgle til skabet');
  await page.clickNamed('Tilføj aftalen');
  await waitForText(page, 'Karen bestiller en nøgle');
  return first;
}

const paperRow = (builder: string) => ({
  ...{ id: `${builder}.1`, builder, title: builder, versions: [] },
  ...{ updatedAt: new Date().toISOString(), answers: FILLED[builder] ?? {} },
});
