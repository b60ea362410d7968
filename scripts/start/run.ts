/** `run.ts <chromium | firefox> <true | false: headless>`: builds, opens the browser and shows the main job. */
import { buildExtension, LOOPBACK_HOSTS } from '../build-extension';
import { type DrivenBrowser, launchChromium, launchFirefox } from '../drive';
import { type PracticePage, servePracticePage } from '../practice-page';
import { switchOn } from './switch-on';
import { walkThrough } from './walk-through';

async function openForPerson(browser: DrivenBrowser, practice: PracticePage): Promise<void> {
  await browser.openPage(practice.url);
  await browser.openExtensionPage('practice.html');
  await browser.openPanel();
  console.log(`Sidemand is open in ${browser.name}. A page like a journal's: ${practice.url}`);
  console.log('Close the browser to end.');
  await browser.ended();
}

const [name, headless] = process.argv.slice(2);
const launch = name === 'firefox' ? launchFirefox : launchChromium;
const built = name === 'firefox' ? 'firefox' : 'chromium';
const extension = await buildExtension({ browser: built, out: '.output/start', hosts: LOOPBACK_HOSTS });
const practice = await servePracticePage();
const browser = await launch({
  extension,
  headless: headless === 'true',
  emulateFocus: headless === 'true',
  language: 'da',
});
try {
  await switchOn(browser, practice.origin);
  if (headless === 'true') console.log(await walkThrough(browser, practice));
  else await openForPerson(browser, practice);
} finally {
  await browser.close();
  await practice.close();
}
