import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenPage, Spot } from '@/scripts/drive';

/** One tab with an editor in it, and somebody who writes. */
export interface Writer {
  readonly page: DrivenPage;
  /** Whether Sidemand is switched on for this tab's origin. */
  readonly isGuided: boolean;
  /** Loads the page anew. False where the browser cannot run the editor. */
  open(): Promise<boolean>;
  /** A real click into the field, then the caret to one end of the text. */
  enter(at: 'start' | 'end'): Promise<void>;
  /** A real click at a place of the viewport. */
  clickAt(spot: Spot): Promise<void>;
  /** Presses a key so many times. */
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** What the editor itself says that it holds. Its tab must be in front. */
  serialise(): Promise<string>;
  setText(lines: readonly string[]): Promise<void>;
  /** False where the editor has no such state. */
  setReadOnly(isReadOnly: boolean): Promise<boolean>;
  destroy(): Promise<void>;
  create(): Promise<void>;
}

/** An editor hears of a new caret by an event that comes a little later (INLINE.md 1a), on a busy machine later still. */
const CARET_MS = 200;

export function createWriter(page: DrivenPage, url: string, isGuided: boolean): Writer {
  let field = '';
  return {
    page,
    isGuided,
    async open() {
      await page.activate();
      await page.goto(url);
      field = (await page.waitFor(fieldOfPage, undefined, { what: `the editor of ${url}` })).field;
      return field !== '';
    },
    async enter(at) {
      await page.activate();
      await page.click(field);
      await sleep(CARET_MS);
      await page.press(at === 'start' ? 'Control+Home' : 'Control+End');
      await sleep(CARET_MS);
    },
    async clickAt({ x, y }) {
      await page.clickAt(x, y);
      await sleep(CARET_MS);
    },
    async press(key, times = 1) {
      for (let time = 0; time < times; time += 1) await page.press(key);
      await sleep(CARET_MS);
    },
    async type(text) {
      await page.type(text);
    },
    // Some editors take in what was typed at the next frame (Trix).
    serialise: () =>
      page.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return window.editorPage?.serialise() ?? '';
      }),
    setText: (lines) =>
      page.evaluate(async (given: readonly string[]) => window.editorPage?.setText(given), lines),
    setReadOnly: (isReadOnly) =>
      page.evaluate((given: boolean) => {
        window.editorPage?.setReadOnly?.(given);
        return window.editorPage?.setReadOnly !== undefined;
      }, isReadOnly),
    destroy: () => page.evaluate(async () => window.editorPage?.destroy()),
    create: () => page.evaluate(async () => window.editorPage?.create()),
  };
}

/** Null until the page has said what it is; an empty field when it has ended without offering an editor. */
function fieldOfPage(): { field: string } | null {
  if (window.editorPage) return { field: window.editorPage.field };
  const hasEnded = performance.getEntriesByType('mark').some(({ name }) => name === 'page-has-run');
  return hasEnded ? { field: '' } : null;
}
