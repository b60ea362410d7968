import { setTimeout as rest } from 'node:timers/promises';
import { type DrivenPage, launchChromium, until } from '@/scripts/drive';
import { makeRows, putRows } from '../support/many-runs';
import { type Quantiles, quantilesOf } from './quantiles';
import { traceTasks } from './script-costs';

/** The second is the first's measure: what one list costs, two hundred must not cost more. */
const SIZES = [1, 200];
const LOADS = 20;
const PRESSES = 20;
/** What is done aside after a view has been drawn (lib/store's copy, the other runs' days) has come to its end. */
const SETTLED_MS = 1_500;

export interface ChecklistTiming {
  readonly runs: number;
  readonly items: number;
  /** Milliseconds from the press on *Tjekliste* to the frame after its first row, in a panel that has just been loaded. */
  readonly first: Quantiles;
  /** The same in a panel that has been open for a while. */
  readonly later: Quantiles;
  /** From the press on another run in the list of all; `null` where there is one. */
  readonly other: Quantiles | null;
  /** Processor time in milliseconds: the longest task between such a press and the end of all that follows it. */
  readonly opening: number;
  /** The same for a tick. */
  readonly tick: number;
  /** The same while the list, with all of it unfolded, is scrolled from top to end. */
  readonly scrolling: number;
}

/** Fills the store of the built extension and opens the list in it. */
export async function measureChecklist(extension: string): Promise<ChecklistTiming[]> {
  const timings: ChecklistTiming[] = [];
  for (const runs of SIZES) {
    const browser = await launchChromium({ extension, language: 'da' });
    try {
      const panel = await browser.openExtensionPage('sidepanel.html');
      await panel.clickNamed('Tjekliste');
      await panel.waitFor(() => document.querySelector('.sm-item .sm-tick input:enabled'));
      const { items, ...rows } = makeRows(runs);
      await putRows(panel, rows);
      await tickOnce(panel, `run-${runs - 1}`);
      timings.push({ runs, items, ...(await measure(panel, runs)) });
    } finally {
      await browser.close();
    }
  }
  return timings;
}

declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, { body?: string }>> } };
};

/** As a database is that somebody uses: changed here, and all of it in both second copies. */
async function tickOnce(panel: DrivenPage, run: string): Promise<void> {
  for (const copy of ['store.copyA', 'store.copyB']) {
    await panel.reload();
    await panel.clickNamed('Tjekliste');
    await panel.waitFor(() => document.querySelector('.sm-item .sm-tick input:enabled'));
    await panel.click('.sm-item .sm-tick input:enabled');
    const isCopied = () =>
      panel.evaluate(
        async ([key, id]: readonly string[]) =>
          (await chrome.storage.local.get(key ?? ''))[key ?? '']?.body?.includes(`"${id}"`) ?? false,
        [copy, run],
      );
    await until(isCopied, { timeout: 30_000, what: `a copy in ${copy}` });
  }
}

async function measure(panel: DrivenPage, runs: number): Promise<Omit<ChecklistTiming, 'runs' | 'items'>> {
  const first: number[] = [];
  const later: number[] = [];
  const other: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await panel.reload();
    await panel.waitFor(() => document.querySelector('.sm-view-now .sm-heading'));
    first.push(await timePress(panel, () => panel.clickNamed('Tjekliste')));
  }
  const opened = await traceTasks(panel);
  for (let press = 0; press < PRESSES; press++) {
    await rest(SETTLED_MS / 5);
    await panel.clickNamed('Her og nu');
    await panel.waitFor(() => !document.querySelector('.sm-item'));
    later.push(await timePress(panel, () => panel.clickNamed('Tjekliste')));
  }
  await rest(SETTLED_MS);
  const opening = Math.max(...(await opened()));
  for (let press = 0; runs > 1 && press < PRESSES; press++) {
    const choices = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.sm-item-acts .sm-row')].some((row) => row.checkVisibility()),
      );
    if (!(await choices())) await panel.clickNamed('Dine lister');
    await rest(SETTLED_MS / 5);
    // None of them is shown at the start.
    other.push(await timePress(panel, () => panel.clickNamed(`Kastanje ${100 + press}`)));
  }
  await rest(SETTLED_MS);
  const ticked = await traceTasks(panel);
  await panel.click('.sm-item .sm-tick input:enabled');
  await rest(SETTLED_MS * 2);
  const tick = Math.max(...(await ticked()));
  const scrolling = await measureScrolling(panel);
  return {
    ...{ first: quantilesOf(first), later: quantilesOf(later), opening, tick, scrolling },
    other: runs > 1 ? quantilesOf(other) : null,
  };
}

async function measureScrolling(panel: DrivenPage): Promise<number> {
  const distance = await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
    return document.documentElement.scrollHeight;
  });
  await rest(SETTLED_MS);
  const end = await traceTasks(panel);
  await panel.devtools('Input.synthesizeScrollGesture', {
    ...{ x: 200, y: 300, yDistance: -distance, speed: 3_000 },
  });
  return Math.max(...(await end()));
}

/** From the click's own time stamp to the frame after the one in which a row of another list than before stands there. */
async function timePress(panel: DrivenPage, press: () => Promise<void>): Promise<number> {
  await panel.evaluate(() => {
    const told = globalThis as { took?: number | undefined };
    told.took = undefined;
    const shown = () =>
      document.querySelector('.sm-item') && document.querySelector('.sm-list-head h2')?.textContent;
    const before = shown();
    const look = (pressed: number) =>
      requestAnimationFrame(() => {
        const now = shown();
        if (!now || now === before) return look(pressed);
        requestAnimationFrame(() => {
          told.took = performance.now() - pressed;
        });
      });
    addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
  });
  await press();
  return panel.waitFor(() => (globalThis as { took?: number }).took);
}
