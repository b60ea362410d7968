import type { DrivenBrowser } from '@/scripts/drive';

/** What is on the clipboard, as it comes out in another page when somebody pastes it there with the keys. */
export async function pastedText(browser: DrivenBrowser): Promise<string> {
  const page = await browser.openPage('data:text/html,<textarea></textarea>');
  await page.click('textarea');
  await page.press('Control+v');
  const text = await page.waitFor(() => document.querySelector('textarea')?.value, undefined, {
    what: 'the pasted text',
  });
  await page.close();
  return text;
}
