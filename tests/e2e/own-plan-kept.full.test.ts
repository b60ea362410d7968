import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, type BrowserName, builtExtension, launch } from '../support/browsers';
import { readStorage, waitForCopy } from '../support/extension-storage';
import {
  beginPlan,
  newLineOf,
  openPlans,
  readLines,
  unlockPlan,
  waitUntilLocked,
  writeLine,
} from '../support/own-plan-view';
import { filesHolding, filesWith, makeSentinel } from '../support/sentinel';

// SECURITY.md, section 10, number 44, and the look into the profile that issue 7 asks for. A key is 32 random bytes:
// those that the page drew are told by the page, and looked for as bytes, as Base64 and as hex.

/** Where the browser keeps `storage.local`. In Firefox it is a database of the browser's own, beside ours. */
const STORAGE: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /^Default\/Local Extension Settings\//,
  firefox: /^storage\/default\/moz-extension[^/]*userContextId/,
};
/** Firefox writes down its session four times a second instead of four times a minute. */
const EAGER = { 'browser.sessionstore.interval': 250 };
const KEY_BYTES = 32;

/** From now on the page remembers each row of 32 random bytes that it draws. */
function listenForKeys(panel: DrivenPage): Promise<void> {
  return panel.evaluate((length: number) => {
    const drawn: number[][] = [];
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      draw(array as never);
      if (array instanceof Uint8Array && array.length === length) drawn.push([...array]);
      return array;
    };
    Object.assign(globalThis, { drawn });
  }, KEY_BYTES);
}

const heardKeys = async (panel: DrivenPage): Promise<Buffer[]> => {
  const drawn = await panel.evaluate(() => (globalThis as unknown as { drawn: number[][] }).drawn);
  return drawn.map((bytes) => Buffer.from(bytes));
};

describe.each(BROWSERS)('(44) a copy of the profile of %s', (name) => {
  test('holds nothing of the plan but what the person chose to show, after a kill, a close and a new start', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sidemand-plan-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
    const options = {
      extension: builtExtension(name),
      profile,
      language: 'da',
      preferences: EAGER,
    } as const;
    const secret = makeSentinel();
    const draft = makeSentinel();
    const shown = makeSentinel();
    const words = `${makeSentinel()} ${makeSentinel()}`;

    let browser: DrivenBrowser = await launch(name, options);
    onTestFinished(() => browser.kill());
    let panel = await openPlans(browser);
    await listenForKeys(panel);
    const code = await beginPlan(panel, words);
    const keys = await heardKeys(panel);
    expect(keys).toHaveLength(1);

    await writeLine(panel, 'Det kan vælte mig', secret);
    await writeLine(panel, 'Det lader jeg være med', shown);
    await panel.clickNamed(`Valg: ${shown}`);
    await panel.clickNamed(/^Også på den rolige side/);
    await panel.waitFor(() =>
      document
        .querySelector('.sm-line-marks')
        ?.ownerDocument.body.textContent?.includes('Vises på den rolige side'),
    );
    await panel.click(newLineOf('Det holder jeg fast i'));
    await panel.type(draft);
    // It locks by itself, so that this is a draft and no line.
    await panel.evaluate(() => {
      const later = Date.now() + 60 * 60_000;
      Date.now = () => later;
      dispatchEvent(new Event('focus'));
    });
    await waitUntilLocked(panel);
    await waitForCopy(panel);
    expect(JSON.stringify((await readStorage(panel))['calm.shown'])).toContain(shown);

    const look = (when: string) => {
      for (const [what, text] of Object.entries({
        secret,
        draft,
        words,
        code,
        plain: code.replaceAll('-', ''),
      }))
        expect(filesWith(profile, text), `${what}, ${when}`).toEqual([]);
      for (const word of words.split(' ')) expect(filesWith(profile, word), when).toEqual([]);
      const forms = keys.flatMap((key) => [
        key,
        ...(['base64', 'hex'] as const).map((form) => Buffer.from(key.toString(form))),
      ]);
      expect(filesHolding(profile, forms), `a key, ${when}`).toEqual([]);
      // The public one is found, so the search looks where it should; and it is nowhere else.
      const found = filesWith(profile, shown);
      expect(found.length, when).toBeGreaterThan(0);
      for (const file of found) expect(file, when).toMatch(STORAGE[name]);
    };
    await browser.kill();
    look('after a kill');

    // A new start compacts what the last one left in its logs.
    browser = await launch(name, options);
    panel = await openPlans(browser);
    await unlockPlan(panel, words);
    expect((await readLines(panel)).toSorted()).toEqual([secret, shown].toSorted());
    await browser.close();
    look('after a close');
    browser = await launch(name, options);
    panel = await openPlans(browser);
    await browser.close();
    look('after another start');
  });
});
