import { render } from 'preact';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PracticeRoom } from '@/components/practice';
import { PANEL_VIEWS } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const FIELDS = 'textarea, input[type="search"], input[type="text"], input:not([type]), [contenteditable]';

function expectNothingSent(place: Element): number {
  const fields = [...place.querySelectorAll(FIELDS)];
  for (const field of fields) {
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('writingsuggestions', 'false');
  }
  return fields.length;
}

test('no field of ours is read by the browser’s online spell check or writing help', async () => {
  let fields = 0;
  for (const view of PANEL_VIEWS) {
    const ports = makePorts();
    ports.target.value = { view };
    fields += expectNothingSent(showPanel(ports));
  }
  expect(fields).toBeGreaterThanOrEqual(6);

  const notes = ['et', 'to', 'tre'].map((id) => ({ id, title: { da: id, en: id }, text: id }));
  const room = document.body.appendChild(document.createElement('div'));
  render(<PracticeRoom notes={notes} locale="da" />, room);
  await expect.element(page.getByRole('textbox', { name: 'tre' })).toBeVisible();
  expect(expectNothingSent(room)).toBe(3);
  render(null, room);
  room.remove();
});
