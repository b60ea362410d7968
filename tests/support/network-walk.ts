/**
 * Run inside a network namespace by tests/e2e/network.test.ts: `network-walk.ts <browser> <quiet | leaking>`.
 * Quiet opens a page and a panel that ask for nothing; leaking lets the canary out in three ways.
 */
import { type BrowserName, launch } from './browsers';
import { serve } from './serve';

const [name, kind] = process.argv.slice(2) as [BrowserName, 'quiet' | 'leaking'];
const site = await serve({ '/': '<!doctype html><title>Note</title><textarea></textarea>' });
const extension = `tests/fixtures/${kind === 'quiet' ? 'driver' : 'leaking'}-extension`;
const browser = await launch(name, { extension });
try {
  const page = await browser.openPage(`${site.origin}/`);
  await page.click('textarea');
  await page.type('En note');
  if (kind === 'quiet') {
    await browser.openPanel();
  } else {
    const leak = await browser.openExtensionPage('leak.html');
    await leak.click('#open');
    await browser.findPage('window.canary.invalid');
  }
} finally {
  await browser.close();
  await site.close();
}
