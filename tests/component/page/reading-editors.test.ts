import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { adapterFor, type EditorAdapter } from '@/lib/page/editors';
import type { EditorPage } from '../../pages/editors/editor-page';
import { keys, type } from './desk';
import { fieldOf, mount, RICH } from './real-editors';

let page: EditorPage | undefined;
afterEach(async () => {
  await page?.destroy();
  document.body.innerHTML = '';
});

const adapterOf = (element: HTMLElement) => {
  const adapter = adapterFor(element, () => null);
  if (!adapter) throw new Error('this editor is not read');
  return adapter;
};

/** What stands in the page at the place of each word of each paragraph. */
function wordsAtTheirPlaces(adapter: EditorAdapter): string[] {
  return adapter.read().flatMap((paragraph) =>
    [...paragraph.text.matchAll(/[^\s\u2060\ufffc]+/g)].map((match) => {
      const place = adapter.locate(paragraph, { start: match.index, end: match.index + match[0].length });
      return String(adapter.follow(place)?.range);
    }),
  );
}
const read = (adapter: EditorAdapter) => adapter.read().map(({ text }) => text);

test.each(RICH)('%s: what its API sets is read line by line, and each word is at its place', async (name) => {
  page = await mount(name);
  await page.setText(['Han slog ham.', '', 'Blåbær & gru\u0308n to']);
  await expect.poll(() => fieldOf(page as EditorPage).textContent).toContain('to');
  const adapter = adapterOf(fieldOf(page));
  expect(read(adapter).filter(Boolean)).toEqual(['Han slog ham.', 'Blåbær & gru\u0308n to']);
  expect(wordsAtTheirPlaces(adapter)).toEqual(['Han', 'slog', 'ham.', 'Blåbær', '&', 'gru\u0308n', 'to']);
});

test.each(RICH)('%s: what is typed is read as it stands, with the caret in it', async (name) => {
  page = await mount(name);
  const field = fieldOf(page);
  const adapter = adapterOf(field);
  await userEvent.click(field);
  await type('Han kom ');
  await keys('{Enter}');
  await type('hjem. Og');
  await expect.poll(() => field.textContent).toContain('Og');
  expect(read(adapter).filter(Boolean)).toEqual([expect.stringMatching(/^Han kom ?$/), 'hjem. Og']);
  const caret = adapter.caret();
  expect(caret?.paragraph.text.slice(0, caret.offset)).toBe('hjem. Og');
});

test.each(RICH)('%s: when it is empty, nothing is read', async (name) => {
  page = await mount(name);
  expect(
    read(adapterOf(fieldOf(page)))
      .join('')
      .replace(/[\s\u2060]/g, ''),
  ).toBe('');
});
