import { expect, test } from 'vitest';
import { textForDraft } from '@/components/saving';
import { findCpr } from '@/lib/engine';

const forDraft = (text: string) => textForDraft(text, (one) => findCpr(one).length > 0);

test('no part of a CPR number is ever in a draft while it is typed', () => {
  const text = 'Ring til 010190-1234';
  for (let length = 'Ring til 010190'.length; length <= text.length; length += 1) {
    expect(forDraft(text.slice(0, length))).toBe('Ring til ');
  }
});

test.each([
  ['Ring til 010190-1234 i dag', 'Ring til i dag'],
  ['01.01.90-1234, Mona', ', Mona'],
  ['Mona, 12 34 56 78', 'Mona, 12 34 56 78'],
  ['Sag 4711', 'Sag 4711'],
  ['Mona 12345678, mandag', 'Mona 12345678, mandag'],
])('%s is kept as "%s"', (text, kept) => {
  expect(forDraft(text)).toBe(kept);
});
