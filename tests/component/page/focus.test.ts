import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chipIn, type Desk, keys, markedWords, openDesk, type } from './desk';

let desk: Desk;
afterEach(() => desk.controller.abort());
const query = (selector: string) => document.querySelector(selector) as HTMLTextAreaElement;
const state = () => desk.reports.findLast((report) => report === null || report.state)?.state ?? null;

/** Where the browser opens closed roots: this one remembers those of the test. */
const opened = new WeakMap<Element, ShadowRoot>();
const openRoot = (element: Element) => opened.get(element) ?? element.shadowRoot;
function closedRootOf(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  opened.set(host, root);
  return root;
}
const fieldIn = (root: ShadowRoot, selector: string) => root.querySelector(selector) as HTMLElement;

test('finds a field in closed roots, one inside the other, and the next one in the same root', async () => {
  desk = await openDesk('<div id="host"></div>', { openRoot });
  const outer = closedRootOf(
    query('#host'),
    '<div class="inner"></div><textarea>Uden noget</textarea><p contenteditable>Han slog</p>',
  );
  const inner = closedRootOf(fieldIn(outer, '.inner'), '<p contenteditable>To knive</p>');
  fieldIn(inner, 'p').focus();
  await expect.poll(markedWords).toEqual(['knive']);
  fieldIn(outer, 'textarea').focus();
  await expect.poll(markedWords).toEqual([]);
  fieldIn(outer, 'p').focus();
  await expect.poll(markedWords).toEqual(['slog']);
  fieldIn(inner, 'p').focus();
  await expect.poll(markedWords).toEqual(['knive']);
});

test('says that it cannot read what is typed into a closed root that nobody opens', async () => {
  desk = await openDesk('<div id="host"></div><textarea></textarea>');
  const root = closedRootOf(query('#host'), '<textarea>Han slog</textarea>');
  fieldIn(root, 'textarea').focus();
  expect(state()).toBeNull();
  await type('ab');
  expect(state()).toBe('unreadable');
  expect(desk.evaluated).toEqual([]);
  expect(new Set(desk.reports.map((report) => report?.field)).size).toBe(1);
  query('textarea').focus();
  expect(state()).toBe('reading');
});

test.each([
  ['contenteditable switched on', '<div id="note" tabindex="0">Han slog</div>', 'contenteditable', 'true'],
  ['readonly taken away', '<textarea id="note" readonly>Han slog</textarea>', 'readonly', null],
  ['another name', '<textarea id="note" aria-label="CPR-nummer">Han slog</textarea>', 'aria-label', 'Notat'],
])('serves a field that may be read only after it got focus: %s', async (_, html, attribute, value) => {
  desk = await openDesk(html);
  query('#note').focus();
  const before = query('#note').getAttribute(attribute);
  const set = (now: string | null) => {
    if (now === null) query('#note').removeAttribute(attribute);
    else query('#note').setAttribute(attribute, now);
  };
  expect(markedWords()).toEqual([]);
  expect(desk.evaluated).toEqual([]);
  set(value);
  await expect.poll(markedWords).toEqual(['slog']);
  set(before);
  await expect.poll(markedWords).toEqual([]);
  expect(desk.reports.at(-1)).toBeNull();
  set(value);
  await expect.poll(markedWords).toEqual(['slog']);
});

test('leaves a field that is made read-only by a button elsewhere', async () => {
  desk = await openDesk('<button>Lås</button><div id="note" contenteditable>Han slog</div>');
  query('#note').focus();
  await expect.poll(markedWords).toEqual(['slog']);
  query('button').focus();
  query('#note').contentEditable = 'false';
  await expect.poll(markedWords).toEqual([]);
  query('#note').contentEditable = 'true';
  query('#note').focus();
  await expect.poll(markedWords).toEqual(['slog']);
});

test('serves a region that became editable around what has focus, once the caret is in it', async () => {
  desk = await openDesk('<div id="note"><a id="link" href="#x">Han slog ham</a> igen</div>');
  query('#link').focus();
  query('#note').contentEditable = 'true';
  getSelection()?.collapse(query('#note').lastChild, 3);
  await type('!');
  await expect.poll(markedWords).toEqual(['slog']);
});

test('a text field that is used again for another text keeps neither marks nor what was set aside', async () => {
  desk = await openDesk('<textarea>Han slog ham</textarea>');
  query('textarea').focus();
  await expect.poll(markedWords).toEqual(['slog']);
  const [first] = desk.reports.at(-1)?.findings ?? [];
  query('textarea').value = 'Der lå knive, og hun slog ud';
  await expect.poll(markedWords, { timeout: 3000 }).toEqual(['knive', 'slog']);
  expect(desk.reports.at(-1)?.findings.map(({ id }) => id)).not.toContain(first?.id);
});

test('a field that a framework makes anew under focus is served again, with one chip', async () => {
  desk = await openDesk('<main><textarea>Han slog ham</textarea></main>');
  await userEvent.click(query('textarea'));
  await expect.poll(markedWords).toEqual(['slog']);
  for (let time = 0; time < 3; time++) {
    query('main').innerHTML = '<textarea>To knive</textarea>';
    query('textarea').focus();
    await expect.poll(markedWords).toEqual(['knive']);
  }
  await keys('{End}');
  expect(
    desk.roots.filter((root) => root.querySelector('.chip-button') && root.host.isConnected),
  ).toHaveLength(1);
  expect(chipIn(desk)).not.toBeNull();
});

test('the nested text field of an editor is a field of its own', async () => {
  desk = await openDesk(
    '<div id="note" contenteditable>Han slog<div contenteditable="false"><textarea>To knive</textarea><button>Knap</button></div></div>',
  );
  query('#note').focus();
  await expect.poll(markedWords).toEqual(['slog']);
  query('textarea').focus();
  await expect.poll(markedWords).toEqual(['knive']);
  query('button').focus();
  expect(markedWords()).toEqual(['knive']);
});

test('a password in a shadow root that is shown as text is not read', async () => {
  desk = await openDesk('<div id="host"></div>', { openRoot });
  const root = closedRootOf(
    query('#host'),
    '<textarea>Han slog</textarea><input type="password" value="Han slog">',
  );
  fieldIn(root, 'textarea').focus();
  await expect.poll(() => desk.evaluated.length).toBe(1);
  const secret = fieldIn(root, 'input') as HTMLInputElement;
  secret.type = 'text';
  await Promise.resolve();
  secret.focus();
  expect(desk.reports.at(-1)).toBeNull();
  expect(desk.evaluated).toEqual(['Han slog']);
});
