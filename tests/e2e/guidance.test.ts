import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { waitForText } from '../support/journal';
import { useKeyboard } from '../support/keyboard';

const ABOUT_OTHERS = 'Når borgeren fortæller om andre';

/** The eight questions to begin with; `null` where one of a few answers is chosen. */
const ANSWERS: readonly (readonly [question: string, answer: string | null])[] = [
  ['Hvem er peerens kontaktpersoner?', 'Mona, 12 34 56 78'],
  ['Hvem har ansvaret', 'Vagttelefonen, 12 34 56 78'],
  ['Hvem er peerens leder?', 'Birthe, 12 34 56 78'],
  [
    'Hvad siger peeren til borgeren',
    'At vi deler det nødvendige i teamet, og at vi handler, når nogen er i fare',
  ],
  ['Hvem siger peeren det til', 'Den ansvarshavende, med det samme'],
  ['Hvor ligger jeres skema', 'Intranettet under Børn'],
  ['Må peeren læse og skrive', null],
  ['Hvem ringer man til, når man er syg', 'Vagttelefonen før klokken syv'],
];

describe.each(BROWSERS)('the guidance in %s', (name) => {
  let browser: DrivenBrowser;
  let panel: DrivenPage;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    panel = await browser.openExtensionPage('sidepanel.html');
  });
  afterAll(() => browser?.close());

  const cardTitle = () => panel.waitFor(() => document.querySelector('article h2')?.textContent);

  test('a leader comes from the first open to the first answers by keyboard alone', async () => {
    const user = useKeyboard(panel);
    for (const choice of ['Leder', /^I en kommune/, 'Svar på jeres spørgsmål']) {
      await panel.waitFor(
        (words: string) => document.querySelector('.sm-first')?.textContent?.includes(words),
        String(choice).replace(/[/^]/g, ''),
      );
      await user.tabTo(choice);
      await user.press('Enter');
    }
    await waitForText(panel, 'Begynd med disse (8)');
    await user.tabTo(ANSWERS[0]?.[0] ?? '');
    await user.press('Enter');
    for (const [at, [question, answer]] of ANSWERS.entries()) {
      await panel.waitFor(isAsked, question, { what: `the question ${question}` });
      if (answer === null) await user.press('ArrowDown');
      else {
        await user.type(answer);
        await user.press('Tab');
        await user.press('Enter');
      }
      await panel.waitFor(() => document.activeElement?.closest('.sm-slot')?.querySelector('.sm-saved'));
      if (at === ANSWERS.length - 1) break;
      await user.tabTo(/^Næste spørgsmål/);
      await user.press('Enter');
    }
    await panel.waitFor(() => !document.body.innerText.includes('Begynd med disse'));
    // Ten minutes at one key a second are 600.
    expect(user.keys()).toBeLessThan(600);
  });

  test('the answers stand in the cards at once', async () => {
    await panel.clickNamed('Her og nu');
    await panel.clickNamed('Andre i notatet');
    await panel.clickNamed(new RegExp(ABOUT_OTHERS));
    expect(await cardTitle()).toBe(ABOUT_OTHERS);
    await waitForText(panel, 'Mona, 12 34 56 78');
  });

  test('"the citizen told me about her sister’s drinking": two presses from Her og nu, by chip', async () => {
    await panel.clickNamed('Her og nu');
    await panel.clickNamed('Andre i notatet');
    await panel.clickNamed(new RegExp(ABOUT_OTHERS));
    expect(await cardTitle()).toBe(ABOUT_OTHERS);
  });

  test('and a question and a press, by search', async () => {
    await panel.clickNamed('Her og nu');
    await panel.click('.sm-ask input');
    await panel.type('hun fortalte om sin søster, der drikker\n');
    await panel.waitFor(() => document.querySelector('.sm-found .sm-row'));
    await panel.clickNamed(new RegExp(ABOUT_OTHERS));
    expect(await cardTitle()).toBe(ABOUT_OTHERS);
  });

  test('in English too', async () => {
    await panel.clickNamed('Indstillinger');
    await panel.clickNamed('English');
    await panel.clickNamed('Here and now');
    await panel.click('.sm-ask input');
    await panel.type('the citizen told me about her sister drinking\n');
    await panel.waitFor(() => document.querySelector('.sm-found .sm-row'));
    await panel.clickNamed(/When the citizen talks about others/);
    expect(await cardTitle()).toBe('When the citizen talks about others');
  });
});

describe.each(BROWSERS)('the card of the page in %s', (name) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
  });
  afterAll(() => browser?.close());

  const unasked = () => document.querySelector('.sm-answers')?.textContent ?? null;

  test('comes by itself beside a page for notes, once, and says why', async () => {
    await browser.openExtensionPage('practice.html');
    let panel = await browser.openPanel();
    await waitForText(panel, 'Hvad står du med?');
    expect(await panel.evaluate(unasked)).toBeNull();
    const title = await panel.waitFor(
      () => document.querySelector('.sm-answers')?.closest('article')?.querySelector('h2')?.textContent,
      undefined,
      { what: 'the card of the page', timeout: 20_000 },
    );
    await waitForText(panel, 'Vises, fordi du er på en side til notater.');
    await panel.clickNamed(/^(Tjekket|Tak)$/);
    await panel.waitFor(() => document.querySelector('.sm-answered'));
    await panel.clickNamed('Bibliotek');
    await panel.clickNamed('Her og nu');
    expect(await panel.evaluate(unasked)).toBeNull();
    expect(title).not.toBe('');

    // A panel that is opened anew beside the same page does not begin from the start.
    await panel.close();
    panel = await browser.openPanel();
    await waitForText(panel, 'Hvad står du med?');
    const came = panel.waitFor(() => document.querySelector('.sm-answers'), undefined, { timeout: 8_000 });
    await expect(came).rejects.toThrow();
  });
});

/** Whether the field of this question has focus. */
function isAsked(question: string): boolean {
  const slot = document.activeElement?.closest('.sm-slot');
  const words = slot?.querySelector('label, legend')?.textContent;
  return document.activeElement?.matches('input, textarea') === true && words?.startsWith(question) === true;
}
