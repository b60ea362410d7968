import { afterEach, expect, test } from 'vitest';
import { adapterFor } from '@/lib/page/editors';

afterEach(() => {
  document.body.innerHTML = '';
});

const LINES = Array.from({ length: 200 }, (_, at) => `Linje ${at}`);
const BOX = 'width:300px;height:100px;overflow:auto;font:16px/20px sans-serif';

test.each([
  ['textarea', `<textarea style="${BOX}">${LINES.join('\n')}</textarea>`],
  [
    'one long text',
    `<div contenteditable="plaintext-only" style="${BOX};white-space:pre">${LINES.join('\n')}</div>`,
  ],
  ['one block with breaks', `<div contenteditable style="${BOX}"><div>${LINES.join('<br>')}</div></div>`],
  [
    'paragraphs',
    `<div contenteditable style="${BOX}">${LINES.map((line) => `<p>${line}</p>`).join('')}</div>`,
  ],
  ['a page that scrolls', `<div contenteditable>${LINES.join('<br>')}</div>`],
  ['an input', `<input style="width:300px" value="${LINES.join(' ')}">`],
])('brings words into view in %s', (_, html) => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  const adapter = adapterFor(element, () => null);
  const paragraph = adapter?.read().find(({ text }) => text.includes('Linje 150'));
  if (!adapter || !paragraph) throw new Error('not read');
  const start = paragraph.text.indexOf('Linje 150');
  const place = adapter.locate(paragraph, { start, end: start + 9 });
  for (let again = 0; again < 2; again++) {
    adapter.reveal(place);
    const [rect] = adapter.rects(place);
    expect(rect).toBeDefined();
    expect(rect?.top).toBeGreaterThanOrEqual(0);
    expect(rect?.bottom).toBeLessThanOrEqual(window.innerHeight);
  }
});
