import { afterEach, expect, test } from 'vitest';
import { isWatchable } from '@/lib/page';
import gallery from '../../pages/fields.html?raw';

const body = new DOMParser().parseFromString(gallery, 'text/html').body;
const cases = [...body.querySelectorAll<HTMLElement>('[data-watch]')].map(
  (field, place) => [field.outerHTML, place, field.dataset.watch] as const,
);

afterEach(() => {
  document.body.innerHTML = '';
});

test('the table has all its cases', () => expect(cases.length).toBe(58));

test.each(cases)('%s', (_, place, watch) => {
  document.body.innerHTML = body.innerHTML;
  const field = document.querySelectorAll('[data-watch]')[place] ?? null;
  expect(isWatchable(field, new WeakSet())).toBe(watch === 'yes');
});

test('a field that ever was a password is never read, also when it is shown as text', () => {
  document.body.innerHTML = '<input type="password">';
  const field = document.querySelector('input') as HTMLInputElement;
  const secrets = new WeakSet<Element>();
  expect(isWatchable(field, secrets)).toBe(false);
  field.type = 'text';
  expect(isWatchable(field, secrets)).toBe(false);
});

test('decides without reading what the field holds', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  let read = false;
  Object.defineProperty(field, 'value', {
    get() {
      read = true;
      return '';
    },
  });
  expect(isWatchable(field, new WeakSet())).toBe(true);
  expect(read).toBe(false);
});
