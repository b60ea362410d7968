import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { chooseFile, takeFile, watchForFile } from '../support/kept-file';

const FIELD = '.sm-slots > li:nth-child(1) textarea';
const QUESTION = 'Hvem er peerens kontaktpersoner?';

interface Watched {
  violations?: string[];
}

describe.each(BROWSERS)('Vores arbejdsplads in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await openWorkplace();
  });
  afterAll(() => browser?.close());

  async function openWorkplace(): Promise<DrivenPage> {
    const page = await browser.openExtensionPage('sidepanel.html');
    await page.clickNamed('Arbejdsplads');
    await page.waitFor(() => document.querySelector('.sm-slots textarea:enabled'), undefined, {
      what: 'the questions',
      timeout: 20_000,
    });
    await page.evaluate(watchViolations);
    await watchForFile(page);
    return page;
  }

  async function answerFirst(words: string): Promise<void> {
    await panel.clickNamed(QUESTION);
    await panel.waitFor((field: string) => document.activeElement?.matches(field), FIELD);
    await panel.type(words);
    await panel.press('Tab');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.sm-slots .sm-saved'), undefined, { what: '"Gemt"' });
  }

  test('an open question leads to its field, is saved by keyboard, and stands in the file', async () => {
    await answerFirst('Mona, 12 34 56 78');
    await panel.clickNamed('Gem som fil');
    const kept = await takeFile(panel);
    expect(kept.name).toBe('vores-arbejdsplads.json');
    expect(JSON.parse(kept.text)).toMatchObject({
      format: 'sidemand-workplace',
      version: 1,
      answers: [{ slot: 'kontaktperson', question: QUESTION, answer: 'Mona, 12 34 56 78' }],
    });
    expect(await panel.evaluate(() => (globalThis as Watched).violations)).toEqual([]);
  });

  test('a file changes nothing until it is taken, and then is there after a restart', async () => {
    const file = {
      format: 'sidemand-workplace',
      version: 1,
      savedOn: '2026-11-20',
      answers: [
        { slot: 'kontaktperson', answer: 'Jens' },
        { slot: 'leder', answer: 'Birthe' },
      ],
    };
    await chooseFile(panel, null, JSON.stringify(file).slice(0, -5));
    await waitForText('Filen er ikke hel.');
    await chooseFile(panel, null, JSON.stringify(file));
    await waitForText('I har skrevet noget andet: 1');
    await panel.clickNamed('Hent svarene');
    await waitForText('Svarene er hentet.');
    await panel.close();

    panel = await openWorkplace();
    const readAnswers = () =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.sm-slots textarea')].map(({ value }) => value);
    // The questions are there before their answers have been read.
    await until(async () => (await panel.evaluate(readAnswers)).some((answer) => answer !== ''), {
      what: 'the answers',
    });
    const answers = await panel.evaluate(readAnswers);
    expect(answers).toContain('Mona, 12 34 56 78');
    expect(answers).toContain('Birthe');
    expect(answers).not.toContain('Jens');
  });

  const waitForText = (words: string) =>
    panel.waitFor((text: string) => document.querySelector('main')?.innerText.includes(text), words, {
      what: words,
    });
});

/** From now on what the page's policy refuses is counted in the page. */
function watchViolations(): void {
  const page = globalThis as Watched;
  page.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    page.violations?.push(event.violatedDirective);
  });
}
