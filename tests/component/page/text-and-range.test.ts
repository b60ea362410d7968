import { afterEach, expect, test } from 'vitest';
import { adapterFor } from '@/lib/page/editors';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The adapter of the first editable element, which must be one that is read. */
function adapterOf(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('[contenteditable], textarea');
  const adapter = element && adapterFor(element, () => null);
  if (!adapter) throw new Error('not read');
  return adapter;
}
const read = (html: string) =>
  adapterOf(html)
    .read()
    .map(({ text }) => text);

/** The range of the words in the first paragraph that says them, and what the page tells of it. */
function find(html: string, words: string) {
  const adapter = adapterOf(html);
  const paragraph = adapter.read().find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error('no such words');
  const start = paragraph.text.indexOf(words);
  const live = adapter.follow(adapter.locate(paragraph, { start, end: start + words.length }));
  if (!live) throw new Error('no live range');
  return { adapter, live, range: live.range as Range, said: String(live.range), holds: live.holds(words) };
}

test.each([
  [
    'ProseMirror',
    '<p>Han slog<br class="ProseMirror-trailingBreak"></p><p><br class="ProseMirror-trailingBreak"></p>',
  ],
  ['CKEditor 5', '<p>Han slog<br data-cke-filler="true"></p><p><br data-cke-filler="true"></p>'],
  ['TinyMCE', '<p>Han slog<br data-mce-bogus="1"></p><p>&nbsp;</p>'],
  ['CKEditor 4', '<p>Han slog<br></p><p>&#8203;</p>'],
  [
    'Draft.js',
    '<div data-block="true"><span data-text="true">Han slog</span></div><div><span><br data-text="true"></span></div>',
  ],
  ['Slate', '<div>Han slog</div><div><span data-slate-zero-width="n">\ufeff<br></span></div>'],
])('%s: what holds an empty line open, and the white space between blocks, are no text', (_, content) => {
  expect(read(`<div contenteditable>\n  ${content}\n</div>`)).toEqual(['Han slog']);
});

test('a break inside a block ends a line, two make an empty one', () => {
  expect(read('<div contenteditable>Han<br>slog<br><br>ham<br></div>')).toEqual(['Han', 'slog', '', 'ham']);
});

test('a hard space is a space, and a range over it still says its words', () => {
  const { said, holds } = find('<div contenteditable>Han&nbsp;slog ham</div>', 'Han slog');
  expect(said).toBe('Han\u00a0slog');
  expect(holds).toBe(true);
});

test('a thin space and a tab in the words are what the page has there', () => {
  for (const space of ['\u2009', '\t'])
    expect(
      find(`<div contenteditable style="white-space:pre">Han${space}slog ham</div>`, `Han${space}slog`).holds,
    ).toBe(true);
});

test('line ends of the source are spaces where the page shows them so, and newlines where it does not', () => {
  const source = 'Han\nslog\nham';
  expect(read(`<div contenteditable>${source}</div>`)).toEqual(['Han slog ham']);
  expect(find(`<div contenteditable>${source}</div>`, 'Han slog').holds).toBe(true);
  for (const style of ['pre-wrap', 'break-spaces'])
    expect(read(`<div contenteditable style="white-space:${style}">${source}</div>`)).toEqual([
      'Han',
      'slog',
      'ham',
    ]);
});

test('plaintext-only: one text, cut at its newlines, each word at its place', () => {
  const html = '<div contenteditable="plaintext-only" style="white-space:pre-wrap">Han\nslog ham\n</div>';
  expect(read(html).slice(0, 2)).toEqual(['Han', 'slog ham']);
  expect(find(html, 'ham').range.startOffset).toBe(9);
});

test('letters that are put together of two keep their offsets', () => {
  const html = '<div contenteditable>Bla\u030abær og sa\u030a slog</div>';
  expect(find(html, 'slog').said).toBe('slog');
  expect(find(html, 'Bla\u030abær').said).toBe('Bla\u030abær');
});

test('a mark does not hang over the edge of an element, and not over a letter that is none', () => {
  const { range } = find('<div contenteditable>Han <b>slog</b> ham</div>', 'slog');
  expect([range.startContainer, range.endContainer].map((node) => node.parentElement?.localName)).toEqual([
    'b',
    'b',
  ]);
  const slate = find('<div contenteditable>Han <i>\ufeff</i><b>slog</b><i>\ufeff</i> ham</div>', 'slog');
  expect(slate.said).toBe('slog');
});

test('an embedded thing is one letter; a range over it still says its words', () => {
  const html =
    '<div contenteditable>Han <span contenteditable="false">@Anna</span> slog <img alt=""> ham</div>';
  expect(read(html)).toEqual(['Han \ufffc slog \ufffc ham']);
  const { said, holds } = find(html, 'Han \ufffc slog');
  expect(said).toBe('Han @Anna slog');
  expect(holds).toBe(true);
});

test('what an editor lays into the text for itself is not there', () => {
  expect(
    read('<div contenteditable><p><span class="ql-ui" contenteditable="false"></span>Han slog</p></div>'),
  ).toEqual(['Han slog']);
  expect(
    read(
      '<div contenteditable><p>Han</p><div data-mce-bogus="all"><p>kopi</p></div><p hidden>skjult</p></div>',
    ),
  ).toEqual(['Han']);
});

test('what an unknown element holds is read once it is shown', () => {
  const adapter = adapterOf(
    '<div contenteditable><p>Han</p><x-note style="display:none">slog</x-note></div>',
  );
  expect(adapter.read().map(({ text }) => text)).toEqual(['Han']);
  document.querySelector('x-note')?.removeAttribute('style');
  expect(
    adapterFor(adapter.element, () => null)
      ?.read()
      .map(({ text }) => text),
  ).toContain('slog');
});

test('what can be written in inside an island is read with the rest, wherever focus is', () => {
  const html = `<div contenteditable><p>Han slog</p>
    <figure class="ck-widget table" contenteditable="false"><table><tbody><tr>
      <td contenteditable="true" tabindex="0">ham</td><td contenteditable="true">to gange</td></tr></tbody></table>
      <div class="ck-widget__type-around">Indsæt</div></figure><p>Slut</p></div>`;
  const { adapter, said } = find(html, 'gange');
  expect(said).toBe('gange');
  expect(adapter.read().map(({ text }) => text)).toEqual(['Han slog', 'ham', 'to gange', 'Slut']);
  const cell = document.querySelector('td') as HTMLElement;
  cell.focus();
  getSelection()?.collapse(cell.firstChild, 2);
  expect(adapter.caret()).toEqual({ paragraph: adapter.read()[1], offset: 2 });
  const giveBack = adapter.holdCaret();
  cell.blur();
  giveBack();
  expect(document.activeElement).toBe(cell);
});

test('a range whose words have changed or gone no longer holds', () => {
  const { live } = find('<div contenteditable><p>Han slog ham</p></div>', 'slog');
  const text = document.querySelector('p')?.firstChild as Text;
  text.insertData(0, 'Nu: ');
  expect(live.holds('slog')).toBe(true);
  text.insertData(10, 'x');
  expect(live.holds('slog')).toBe(false);
  text.replaceWith('Han slog ham');
  expect(live.holds('slog')).toBe(false);
});

test('only the paragraph that has changed is read again', async () => {
  const adapter = adapterOf('<div contenteditable><p>Et</p><p>To</p><p>Tre</p></div>');
  const control = new AbortController();
  const heard = new Promise<void>((resolve) => adapter.onChange(() => resolve(), control.signal));
  const before = adapter.read();
  (document.querySelectorAll('p')[1]?.firstChild as Text).data = 'To nye';
  await heard;
  const after = adapter.read();
  expect(after.map((paragraph, at) => paragraph === before[at])).toEqual([true, false, true]);
  control.abort();
});

test('what is scrolled out of the editor is nowhere', () => {
  const lines = '<p>Linje</p>'.repeat(40);
  const html = `<div contenteditable style="height:100px;overflow:auto">${lines}<p>slog</p></div>`;
  const { adapter } = find(html, 'slog');
  const place = () => {
    const paragraph = adapter.read().at(-1);
    return paragraph ? adapter.rects(adapter.locate(paragraph, { start: 0, end: 4 })) : [];
  };
  expect(place()).toHaveLength(0);
  adapter.element.scrollTop = 10_000;
  expect(place()).toHaveLength(1);
});

test.each([
  ['a sink of one pixel', '<div contenteditable style="width:1px;height:1px;overflow:hidden">x</div>'],
  [
    'a sink far off the page',
    '<div contenteditable style="position:absolute;left:-10000px;width:200px">x</div>',
  ],
  ['a sink in something that is not seen', '<div style="opacity:0"><textarea></textarea></div>'],
  [
    'code',
    '<div contenteditable translate="no" spellcheck="false" autocorrect="off" autocapitalize="off">x</div>',
  ],
  ['code in a named language', '<div contenteditable data-language="python">x = 1</div>'],
])('%s is not read', (_, html) => {
  document.body.innerHTML = html;
  expect(adapterFor(document.querySelector('[contenteditable], textarea') as HTMLElement, () => null)).toBe(
    null,
  );
});

test('an editor that asks neither for translation nor for a spell checker is read', () => {
  expect(read('<div contenteditable translate="no" spellcheck="false">Han</div>')).toEqual(['Han']);
});
