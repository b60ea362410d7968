import { expect } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import type { Agent } from './agent';
import { FIELDS, textIn } from './journal';

/** What a person writes in both kinds of field: the sentinel stands in a sentence with a finding, and in it. */
const noteWith = (sentinel: string) =>
  `${sentinel} vil tage livet af sig. Kims datter ${sentinel} har været alene hjemme hele natten. Mail ${sentinel}@example.dk. `;

/**
 * Types the sentinel into both fields and does everything that a person can do with a finding: the card opened and stepped through, one set aside, one
 * set aside on the site with a reason, the panel opened at it. Gives the panel.
 */
export async function writeSecretly(
  driven: DrivenBrowser,
  page: DrivenPage,
  sentinel: string,
): Promise<DrivenPage> {
  for (const kind of ['textarea', 'contenteditable'] as const) {
    if (await page.card()) await page.pressInCard('Luk');
    await page.click(FIELDS[kind]);
    await page.type(noteWith(sentinel));
    expect(await textIn(page, kind)).toContain(sentinel);
    await until(async () => (await page.markSpots()).length >= 3, { what: 'three marks', timeout: 15_000 });
    await page.clickMark();
    await page.waitForCard({ timeout: 15_000 });
    await page.pressInCard('Næste råd');
    await page.pressInCard(/^Ikke denne/);
  }
  await page.pressInCard(/^Ikke dette råd her/);
  await page.pressInCard('Passer ikke her');
  await page.pressInCard('Luk');
  await page.clickMark();
  await page.waitForCard();
  return driven.openPanel();
}

/** Listens in the isolated world of the page for what the background and the panel send there. */
export async function listenInPage(agent: Agent, url: string): Promise<void> {
  await agent.runInGuideWorld(url, () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const heard: unknown[] = [];
    Object.assign(globalThis, { heardHere: heard });
    api.runtime.onMessage.addListener((message) => void heard.push(message));
  });
}

interface Listening {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  };
}
declare const browser: Listening | undefined;
declare const chrome: Listening;

/** What {@link listenInPage} has heard, as one text. */
export function heardInPage(agent: Agent, url: string): Promise<string> {
  return agent.runInGuideWorld(url, () => JSON.stringify((globalThis as { heardHere?: unknown }).heardHere));
}
