import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { waitForText } from '../support/journal';
import { useKeyboard } from '../support/keyboard';

const ABOUT_OTHERS = 'Når borgeren fortæller om andre';

/** What a leader answers first; the one about the record is a choice. */
const ANSWERS: readonly (readonly [question: RegExp, answer: string])[] = [
  [/^Hvem er dine kontaktpersoner/, 'Mona, 12 34 56 78'],
  [/^Hvem har ansvaret/, 'Vagttelefonen, 12 34 56 78'],
  [/^Hvem er din leder/, 'Birthe, 12 34 56 78'],
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
    for (const [question, answer] of ANSWERS) {
      await panel.waitFor(
        (words: string) => {
          const { activeElement } = document;
          return (
            activeElement instanceof HTMLTextAreaElement &&
            activeElement.labels[0]?.textContent?.startsWith(words)
          );
        },
        question.source.slice(1),
        { what: `the question ${question.source}` },
      );
      await user.type(answer);
      await user.press('Tab');
      await user.press('Enter');
      await panel.waitFor(() => document.activeElement?.closest('.sm-slot')?.querySelector('.sm-saved'));
      await user.tabTo(/^Næste spørgsmål/);
      await user.press('Enter');
    }
    await waitForText(panel, 'Begynd med disse (5)');
    // Ten minutes for all eight, at one key a second: three must take well under half of that.
    expect(user.keys()).toBeLessThan(250);
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
