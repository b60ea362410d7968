import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';

const PATIENCE = 30_000;
export const WORDS_FIELD = '.sm-own-plan .sm-passphrase input';

/** The empty line at the end of a section, by the section's title. */
export const newLineOf = (section: string) => `textarea[aria-label^="Ny linje: ${section}"]`;

/** Opens the panel's page in a tab, on "Planer", and waits until it says how the plan is. */
export async function openPlans(browser: DrivenBrowser): Promise<DrivenPage> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.clickNamed('Planer');
  await panel.waitFor(
    () => document.querySelector('.sm-own-plan :is(.sm-own-plan-ways, .sm-passphrase, .sm-notebook-page)'),
    undefined,
    { what: 'the plan, or what opens it', timeout: PATIENCE },
  );
  return panel;
}

/** Begins a plan with these words and gives its recovery code. A shared computer asks for a `word` to find it by. */
export async function beginPlan(panel: DrivenPage, words: string, word?: string): Promise<string> {
  await panel.clickNamed(/^Skriv den her/);
  if (word) {
    await panel.clickNamed('Et ord til din plan');
    await panel.type(word);
  }
  await panel.click(WORDS_FIELD);
  await panel.type(words);
  await panel.evaluate(() => {
    const labels = [...document.querySelectorAll('label')].filter((one) => one.checkVisibility());
    labels.find((one) => one.textContent === 'De samme ord igen')?.control?.focus();
  });
  await panel.type(words);
  await panel.clickNamed('Lav min plan');
  const code = await panel.waitFor(
    () => {
      const groups = [...document.querySelectorAll('.sm-recovery-code span')];
      return groups.map(({ textContent }) => textContent).join('-');
    },
    undefined,
    { what: 'the recovery code', timeout: PATIENCE },
  );
  await panel.clickNamed('Jeg har skrevet den ned');
  await waitUntilOpen(panel);
  return code;
}

export async function waitUntilOpen(panel: DrivenPage): Promise<void> {
  await panel.waitFor(() => document.querySelector('.sm-notebook-page'), undefined, {
    what: 'the open plan',
    timeout: PATIENCE,
  });
}

export async function waitUntilLocked(panel: DrivenPage): Promise<void> {
  await panel.waitFor(
    (field: string) => document.querySelector(field) && !document.querySelector('.sm-notebook-page'),
    WORDS_FIELD,
    { what: 'the locked plan', timeout: PATIENCE },
  );
}

export async function unlockPlan(panel: DrivenPage, words: string): Promise<void> {
  await panel.click(WORDS_FIELD);
  await panel.type(`${words}\n`);
  await waitUntilOpen(panel);
}

/** Writes a line with real keys and waits until it stands among the saved ones. */
export async function writeLine(panel: DrivenPage, section: string, text: string): Promise<void> {
  await panel.click(newLineOf(section));
  // What was begun and not saved stands there again.
  await panel.press('Control+a');
  await panel.type(`${text}\n`);
  await panel.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.sm-notebook-lines textarea')].some(
        ({ value }) => value === wanted,
      ),
    text,
    { what: `the saved line "${text}"`, timeout: PATIENCE },
  );
}

/** The saved lines, from the top. */
export function readLines(panel: DrivenPage): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.sm-notebook-lines textarea')].map(
      ({ value }) => value,
    ),
  );
}
