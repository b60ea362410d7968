import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { textOf, waitForText } from '../support/journal';
import {
  beginPlan,
  newLineOf,
  openPlans,
  readLines,
  unlockPlan,
  WORDS_FIELD,
  waitUntilLocked,
  writeLine,
} from '../support/own-plan-view';
import { dumpExtension, makeSentinel } from '../support/sentinel';

// SECURITY.md 10: 24, 25, 29, 41, 42 and 43 by their numbers.

const WORDS = 'måge havre bænk lanterne';
const NEW_WORDS = 'nye ord til min plan';

const OTHER_VIEWS = ['Her og nu', 'Tjekliste', 'Bibliotek', 'Arbejdsplads', 'Indstillinger', 'Rolig side'];

interface ExtensionApi {
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>>;
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** All that a leader could look at: the other views, the icon, and the file that the workplace is given. */
async function readElsewhere(driven: DrivenBrowser): Promise<string[]> {
  const page = await driven.openExtensionPage('sidepanel.html');
  const seen: string[] = [];
  for (const view of OTHER_VIEWS) {
    await page.clickNamed(view);
    await page.waitFor((title: string) => document.querySelector('h1')?.textContent === title, view);
    seen.push(await readAtRest(page));
  }
  seen.push(
    await page.evaluate(async () => {
      const { action } = typeof browser === 'undefined' ? chrome : browser;
      return `${await action.getBadgeText({})}/${await action.getTitle({})}`;
    }),
  );
  await page.clickNamed('Tilbage');
  seen.push(await savedFile(page));
  await page.close();
  return seen;
}

/** A view's text once it has stood still for a second: a list is drawn before what is ticked in it is known. */
async function readAtRest(page: DrivenPage): Promise<string> {
  let last = '';
  let since = Date.now();
  await until(
    async () => {
      const text = await textOf(page);
      if (text !== last) since = Date.now();
      last = text;
      return Date.now() - since > 1_000;
    },
    { what: 'a view at rest' },
  );
  return last;
}

/** What the person would save as the workplace's file. */
async function savedFile(page: DrivenPage): Promise<string> {
  await page.clickNamed('Arbejdsplads');
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { saved: null });
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return make(blob);
    };
  });
  await page.clickNamed('Gem som fil');
  return page.waitFor(() => (globalThis as unknown as { saved: string | null }).saved);
}

describe.each(BROWSERS)('a plan of one’s own in %s', (name) => {
  const line = makeSentinel();
  let browser: DrivenBrowser;
  let panel: DrivenPage;
  let code: string;
  let before: string[];

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    before = await readElsewhere(browser);
    panel = await openPlans(browser);
    code = await beginPlan(panel, WORDS);
  });
  afterAll(() => browser?.close());

  test('is written, locked, and there again after the page was loaded anew', async () => {
    await writeLine(panel, 'Det kan vælte mig', line);
    await panel.clickNamed('Lås');
    await waitUntilLocked(panel);
    expect(await textOf(panel)).not.toContain(line);
    await panel.close();
    panel = await openPlans(browser);
    expect(await textOf(panel)).not.toContain(line);
    await unlockPlan(panel, WORDS);
    expect(await readLines(panel)).toEqual([line]);
    const stored = await dumpExtension(panel);
    expect(stored).toContain('"kind":"my-plan"');
    expect(stored).not.toContain(line);
    expect(stored).not.toContain('triggers');
  });

  test('(29) wrong words say nothing of damage or of the words, and are counted over a reload', async () => {
    await panel.close();
    panel = await openPlans(browser);
    for (let tried = 0; tried < 4; tried += 1) {
      await panel.click(WORDS_FIELD);
      await panel.press('Control+a');
      await panel.type('helt forkert\n');
      await waitForText(panel, 'Enten er det andre ord, eller også er det gemte beskadiget.');
      if (tried < 3) await panel.waitFor(() => !document.body.textContent?.includes('sekunder tilbage'));
    }
    await panel.reload();
    await panel.clickNamed('Planer');
    // The fourth costs five seconds, counted from the try and not from the reload.
    await waitForText(panel, 'sekunder tilbage');
    await panel.waitFor((field: string) => document.querySelector(field), WORDS_FIELD);
    await panel.waitFor(() => !document.body.textContent?.includes('sekunder tilbage'), undefined, {
      what: 'the end of the wait',
      timeout: 40_000,
    });
    await unlockPlan(panel, WORDS);
    expect(await readLines(panel)).toEqual([line]);
  });

  test('(25) after eight hours of sleep it is locked before anything is painted', async () => {
    const seen = await panel.evaluate(async (secret: string) => {
      const isShown = () => [...document.querySelectorAll('textarea')].some(({ value }) => value === secret);
      const before = isShown();
      const asleep = Date.now() + 8 * 60 * 60_000;
      Date.now = () => asleep;
      const painted = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(isShown())));
      dispatchEvent(new Event('focus'));
      return { before, painted: await painted };
    }, line);
    expect(seen).toEqual({ before: true, painted: false });
    await waitUntilLocked(panel);
  });

  test('(24) a clock that is put back locks as well', async () => {
    await panel.close();
    panel = await openPlans(browser);
    await unlockPlan(panel, WORDS);
    await panel.evaluate(() => {
      const past = Date.now() - 365 * 24 * 60 * 60_000;
      Date.now = () => past;
      dispatchEvent(new Event('focus'));
    });
    await waitUntilLocked(panel);
  });

  test('(43) what is being written when it locks by itself is kept, locked, and back after unlocking', async () => {
    await panel.close();
    panel = await openPlans(browser);
    await unlockPlan(panel, WORDS);
    const draft = makeSentinel();
    await panel.click(newLineOf('Det lader jeg være med'));
    await panel.type(draft);
    await panel.evaluate(() => {
      const later = Date.now() + 60 * 60_000;
      Date.now = () => later;
      dispatchEvent(new Event('focus'));
    });
    await waitUntilLocked(panel);
    expect(await dumpExtension(panel)).not.toContain(draft);
    await panel.close();
    panel = await openPlans(browser);
    await unlockPlan(panel, WORDS);
    await panel.waitFor(
      ({ field, text }: { field: string; text: string }) =>
        document.querySelector<HTMLTextAreaElement>(field)?.value === text,
      { field: newLineOf('Det lader jeg være med'), text: draft },
      { what: 'the text that was being written' },
    );
  });

  test('(41, 42) the code, typed carelessly, opens it when the words are forgotten', async () => {
    await panel.clickNamed('Lås');
    await waitUntilLocked(panel);
    await panel.clickNamed('Jeg har glemt ordene');
    await panel.click('.sm-passphrase-form .sm-field input[type=search]');
    await panel.type(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'));
    await panel.click(WORDS_FIELD);
    await panel.type(`${NEW_WORDS}\n`);
    await panel.waitFor(() => document.querySelector('.sm-notebook-page'), undefined, { timeout: 30_000 });
    expect(await readLines(panel)).toContain(line);
    await panel.clickNamed('Lås');
    await waitUntilLocked(panel);
    await unlockPlan(panel, NEW_WORDS);
  });

  test('nobody can tell from any other view, from the icon or from the workplace’s file that there is a plan', async () => {
    expect(before.at(-1)).toContain('"answers"');
    expect(await readElsewhere(browser)).toEqual(before);
  });

  test('the page that it stands on tells nothing by its title', async () => {
    expect(await panel.evaluate(() => document.title)).toBe('Planer – Sidemand');
  });
});
