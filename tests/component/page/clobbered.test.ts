import { afterEach, expect, onTestFinished, test } from 'vitest';
import { cardIn, chipIn, type Desk, keys, markedWords, openDesk, press, type } from './desk';

/** What our script asks of elements: in a form, fields of these names would answer instead. */
const NAMES = [
  'matches closest contains getRootNode getBoundingClientRect isContentEditable editContext',
  'shadowRoot activeElement parentNode parentElement assignedSlot localName nodeType host innerText',
]
  .join(' ')
  .split(' ');
const CLOBBERING = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

let desk: Desk | undefined;
afterEach(() => desk?.controller.abort());

/** Errors that nobody caught. Fields are pressed by their place: Vitest's own way to an element goes through such a form. */
function watchErrors(): string[] {
  const errors: string[] = [];
  const note = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', note);
  onTestFinished(() => removeEventListener('error', note));
  return errors;
}

test.each([
  ['a textarea', '<textarea id="note"></textarea>'],
  ['an editable region', '<div id="note" contenteditable style="height:80px"></div>'],
])('%s in a form whose fields have the names of what we ask is served like any other', async (_, field) => {
  const errors = watchErrors();
  desk = await openDesk(`<form style="overflow:auto;height:300px">${CLOBBERING}${field}</form>`);
  await press(document.querySelector('#note') as Element);
  await type('Han slog mig. ');
  await expect.poll(() => markedWords().length).toBe(1);
  await expect.poll(() => desk && chipIn(desk)).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await press(chipIn(desk) as Element);
  await expect.poll(() => desk && cardIn(desk)).not.toBeNull();
  await keys('{Escape}');
  expect(errors).toEqual([]);
});

test('focus on such a form itself, and back to a field, is followed', async () => {
  const errors = watchErrors();
  desk = await openDesk(`<form tabindex="0">${CLOBBERING}</form><textarea></textarea>`);
  const form = document.forms[0] as HTMLFormElement;
  HTMLElement.prototype.focus.call(form);
  expect(document.activeElement).toBe(form);
  await press(document.querySelector('textarea') as Element);
  await type('Han slog mig. ');
  await expect.poll(() => markedWords().length).toBe(1);
  expect(errors).toEqual([]);
});
