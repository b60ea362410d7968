import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EditorPage } from '../../pages/editors/editor-page';
import { type Desk, keys, markedWords, openDesk, type } from './desk';
import { fieldOf, mount, RICH } from './real-editors';

let desk: Desk | undefined;
let page: EditorPage | undefined;
afterEach(async () => {
  desk?.controller.abort();
  desk = undefined;
  await page?.destroy();
  document.body.innerHTML = '';
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const marks = (...words: string[]) => expect.poll(markedWords, { timeout: 4000 }).toEqual(words);
/** An editor hears of a moved caret a little later than it moves. */
const go = async (chord: string) => {
  await keys(chord);
  await pause(150);
};

test.each(RICH)(
  '%s: marks come back to their words after every kind of change',
  async (name) => {
    desk = await openDesk('');
    page = await mount(name);
    const field = fieldOf(page);
    await userEvent.click(field);
    await type('Han slog ham. Der var knive. ');
    await marks('slog', 'knive');
    await go('{Home}');
    await type('Nu: ');
    await marks('slog', 'knive');
    await go('{End}');
    await keys('{Enter}');
    await type('Hun slog. ');
    await marks('slog', 'knive', 'slog');
    await go('{ArrowUp}');
    await go('{Home}');
    await keys('{Delete}{Delete}{Delete}{Delete}');
    await marks('slog', 'knive', 'slog');
    // How much one undo takes back is the editor's own affair.
    await keys('{Control>}z{/Control}');
    await pause(150);
    await marks(...(field.textContent.match(/slog|knive/g) ?? []));
    await page.setText(['Der var knive.', 'Han slog ham.']);
    await marks('knive', 'slog');
  },
  60_000,
);
