import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { BROWSERS, builtExtension, launch } from '../support/browsers';
import { openReadyChecklist } from '../support/checklist-view';
import { readKeptItems } from '../support/many-runs';
import { createRandom } from '../support/random';

const ACTS = 30;
const ITEMS = {
  first: ['contact-persons', 'serious-told', 'call-in-sick'],
  second: ['house-rules', 'breaks', 'role-page'],
};
const ALL = [...ITEMS.first, ...ITEMS.second];

/** What one window does to one item. */
type Act =
  | { readonly item: string; readonly kind: 'tick'; readonly done: boolean }
  | { readonly item: string; readonly kind: 'note'; readonly text: string };

/** What stands in the rows of a list. */
type Shown = Readonly<Record<string, { readonly done: boolean; readonly note: string }>>;

/**
 * What one window does, in a row. It ticks its own items and writes notes on the other's, so that every item is changed
 * in both windows at once and yet what must stand there in the end is known.
 */
function makeActs(seed: number, ticked: readonly string[], noted: readonly string[]): Act[] {
  const random = createRandom(seed);
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] as string;
  const done: Record<string, boolean> = {};
  return Array.from({ length: ACTS }, (_, at): Act => {
    if (random() < 0.35) return { item: pick(noted), kind: 'note', text: `skrevet som nummer ${at}` };
    const item = pick(ticked);
    done[item] = !done[item];
    return { item, kind: 'tick', done: done[item] };
  });
}

/** What has to stand there when all is done. */
function outcomeOf(acts: readonly Act[]): Shown {
  const shown = Object.fromEntries(ALL.map((item) => [item, { done: false, note: '' }]));
  for (const act of acts) {
    const row = shown[act.item];
    if (row && act.kind === 'tick') row.done = act.done;
    if (row && act.kind === 'note') row.note = act.text;
  }
  return shown;
}

describe.each(BROWSERS)('two windows with one list, in %s,', (name) => {
  let browser: DrivenBrowser;
  let windows: readonly [DrivenPage, DrivenPage];

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), language: 'da' });
    windows = [await openReadyChecklist(browser), await openReadyChecklist(browser)];
  });
  afterAll(() => browser?.close());

  const tick = (page: DrivenPage, act: Act) =>
    page.waitFor(
      ([item, done]: readonly [string, boolean]) => {
        const box = document.querySelector<HTMLInputElement>(
          `.sm-item[data-item="${item}"] .sm-tick input:enabled`,
        );
        // Each tick is the other way than the one before: a box that stands so already is not heard of yet.
        if (!box || box.checked === done) return false;
        box.click();
        return true;
      },
      [act.item, act.kind === 'tick' && act.done] as const,
      { what: `a tick at ${act.item}`, timeout: 20_000 },
    );

  /** Writes once the field is there, presses Gem once the field has been drawn with it, and waits until it is saved. */
  const writeNote = (page: DrivenPage, { item, text }: Extract<Act, { kind: 'note' }>) =>
    page.waitFor(
      ([id, wanted]: readonly [string, string]) => {
        const part = document.querySelector(`.sm-item[data-item="${id}"] .sm-saved-text`);
        const field = part?.querySelector<HTMLTextAreaElement>('textarea:enabled');
        if (!part || !field) return false;
        if (field.value !== wanted) {
          field.value = wanted;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return false;
        }
        if (field.dataset.pressed === wanted) return part.querySelector('.sm-saved') !== null;
        field.dataset.pressed = wanted;
        part.querySelector<HTMLElement>(':scope > button')?.click();
        return false;
      },
      [item, text] as const,
      { what: `the note "${text}" at ${item}`, timeout: 20_000 },
    );

  async function perform(page: DrivenPage, acts: readonly Act[]): Promise<void> {
    for (const act of acts) await (act.kind === 'tick' ? tick(page, act) : writeNote(page, act));
  }

  test('they end the same, and in the database too, with every tick and note of either', {
    timeout: 150_000,
  }, async () => {
    const acts = [makeActs(6, ITEMS.first, ITEMS.second), makeActs(9, ITEMS.second, ITEMS.first)] as const;
    const outcome = outcomeOf([...acts[0], ...acts[1]]);
    await Promise.all([perform(windows[0], acts[0]), perform(windows[1], acts[1])]);
    for (const window of windows) await waitForShown(window, outcome);

    const [kept, ...others] = await readKeptItems(windows[0]);
    expect(others).toEqual([]);
    const entries = ALL.map((item) => {
      const [entry, ...apart] = kept?.items[item] ?? [];
      // Two windows are one person's: nothing of theirs may stand side by side to be chosen between.
      expect(apart, item).toEqual([]);
      return [item, { done: entry?.value.state === 'done', note: entry?.value.note ?? '' }];
    });
    expect(Object.fromEntries(entries)).toEqual(outcome);
  });

  /** Each row must come to it by itself, without the window being opened anew. */
  async function waitForShown(page: DrivenPage, outcome: Shown): Promise<void> {
    await page.waitFor(
      (wanted: Shown) =>
        Object.entries(wanted).every(([item, { done, note }]) => {
          const row = document.querySelector(`.sm-item[data-item="${item}"]`);
          const box = row?.querySelector<HTMLInputElement>('.sm-tick input');
          return box?.checked === done && row?.querySelector('textarea')?.value === note;
        }),
      outcome,
      { what: 'what both windows did in both windows', timeout: 45_000 },
    );
  }
});
