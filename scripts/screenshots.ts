/**
 * `npm run screenshots`: pictures of every view of the built extension in Chromium, in both languages and themes
 * and at two widths, in `screenshots/views`; those of the workspace likewise; the card over real editors; and the one picture of the README.
 * `npm run screenshots -- start` takes that one alone, `-- editors` those over editors, `-- views` the panel's views, `-- workspace`
 * those of the workspace.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildExtension, LOOPBACK_HOSTS } from './build-extension';
import { type DrivenPage, launchChromium } from './drive';
import { servePracticePage } from './practice-page';
import { photographEditors } from './screenshots/editors';
import { looks, wear } from './screenshots/looks';
import { takeStartPicture } from './screenshots/start-picture';
import { openCard, PANEL_VIEWS } from './screenshots/views';
import { photographWorkspace } from './screenshots/workspace';

const folder = 'screenshots/views';
const out = '.output/screenshots';
const asked = process.argv.slice(2);
const isWanted = (part: 'views' | 'workspace' | 'start' | 'editors') =>
  asked.length === 0 || asked.includes(part);
rmSync(folder, { recursive: true, force: true });
for (const path of [folder, 'docs/images']) mkdirSync(path, { recursive: true });
const extension = await buildExtension({ browser: 'chromium', out, hosts: LOOPBACK_HOSTS });
const practice = await servePracticePage();
const browser = await launchChromium({ extension, language: 'da', args: ['--hide-scrollbars'] });
const journal = await browser.openPage(practice.url);
const panel = await browser.openPanel();
const scene = { browser, practice, journal, panel };
let taken = 0;

/** One picture for each look. `settle` brings the page to what is to be seen, once the look is on. */
async function photograph(
  name: string,
  page: DrivenPage,
  part: 'view' | 'document',
  settle: () => Promise<void>,
): Promise<void> {
  for (const look of looks()) {
    await wear(page, panel, look);
    await settle();
    await page.screenshot(`${folder}/${name}-${look.locale}-${look.theme}-${look.width}.png`, part);
    taken += 1;
  }
}

/** Every view of the extension, in every look. */
async function photographViews(): Promise<void> {
  for (const view of PANEL_VIEWS) {
    await view.prepare?.(scene);
    await photograph(view.name, panel, 'document', () => view.open(panel));
  }
  await photograph('inline-card', journal, 'view', () => openCard(journal));
  for (const name of ['open-panel', 'practice']) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await photograph(name, page, 'document', () => page.reload());
    await page.close();
  }
}

try {
  if (isWanted('views')) await photographViews();
  if (isWanted('workspace')) taken += await photographWorkspace(browser, panel, folder);
  if (isWanted('start')) {
    // Whoever takes it alone has not been through the views: the first questions answered, the note written.
    const before = PANEL_VIEWS.filter(({ name }) => name === 'now-off' || name === 'now-reading');
    if (!isWanted('views')) for (const view of before) await view.prepare?.(scene);
    await takeStartPicture(scene, 'docs/images/start.png');
  }
  if (isWanted('editors')) taken += await photographEditors(browser, panel, folder);
  console.log(`${taken} pictures in ${folder}`);
} finally {
  await browser.close();
  await practice.close();
}
