import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { HOSTILE_STRINGS } from '@/tests/support/hostile-strings';
import { write } from '@/tests/unit/absence-plan/sample';
import { handedPlan, mettesRun, showAbsence } from './absence-fixture';
import { lookLike } from './show';

afterAll(() => lookLike('light', 400));

const LONG = `${'Torsdagsgruppen'.repeat(9)} 1`;

/** Each part by the words that lead there, and what it shows at its fullest. */
const PARTS = [
  ['start', null],
  ['write', { da: /^Ret planen/, en: /^Change the plan/ }],
  ['hand over', { da: /^Overdrag planen/, en: /^Hand the plan over/ }],
  ['ill', { da: /^Jeg er syg/, en: /^I am ill/ }],
  ['open', { da: 'Åbn en kollegas fraværsplan', en: 'Open a colleague’s absence plan' }],
  ['run', { da: /^Amira/, en: /^Amira/ }],
  ['returned', { da: /^Det blev gjort/, en: /^What was done/ }],
] as const;

async function show(part: (typeof PARTS)[number], locale: 'da' | 'en'): Promise<HTMLElement> {
  const run = mettesRun();
  const [id] = Object.keys(run.marks) as [string];
  const theirs = { done: true, by: 'KL', on: '2026-11-24', note: LONG, rev: 1 };
  const marked = { ...run, marks: { ...run.marks, [id]: { ...run.marks[id], other: theirs } } };
  const hostile = HOSTILE_STRINGS.map((text, n) => ({
    id: `00000000-0000-4000-8000-00000000010${n}`,
    section: 'other',
    text,
    when: 'later' as const,
  }));
  const plan = write(handedPlan(), ...hostile, {
    ...hostile[0],
    id: '00000000-0000-4000-8000-000000000200',
    text: LONG,
  } as (typeof hostile)[0]);
  const back = { ...marked, id: 'back', handedBackOn: '2026-11-24' };
  const { ports, place } = showAbsence([plan], [marked, back]);
  ports.settings.value = { ...ports.settings.value, locale };
  ports.drafts.value = { 'absence/mail/': LONG };
  await expect.poll(() => document.documentElement.lang).toBe(locale);
  const way = part[1]?.[locale];
  if (way) await page.getByRole('button', { name: way }).first().click();
  for (const fold of place.querySelectorAll('details')) fold.open = true;
  return place;
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(PARTS)(
    'axe finds nothing, nothing is wider than 320 px or too small to press: %s',
    async (...part) => {
      await lookLike(theme, 320);
      for (const locale of ['da', 'en'] as const) {
        const place = await show(part as unknown as (typeof PARTS)[number], locale);
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
        for (const pressed of place.querySelectorAll('button, input:not([type=file]), textarea, summary')) {
          const { width, height } = pressed.getBoundingClientRect();
          expect(Math.min(width, height), pressed.outerHTML).toBeGreaterThanOrEqual(24);
        }
        expect((globalThis as { harmed?: unknown }).harmed).toBeUndefined();
      }
    },
  );
});

test('on paper stands the plan alone, or the list that goes back', async () => {
  for (const [way, words, not] of [
    [/^Ret planen/, 'Aftalerne står i min kalender i Outlook', 'Slet'],
    [/^Det blev gjort/, 'Det er gjort', 'Kopiér'],
  ] as const) {
    const place = await show(PARTS[0], 'da');
    await page.getByRole('button', { name: way }).first().click();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const printed = place.querySelector<HTMLElement>('.sm-absence-print');
    const shown = [...place.querySelectorAll('main > *, .sm-absence > *')].filter((part) =>
      part.checkVisibility(),
    );
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    expect(shown.map(({ className }) => className.split(' ').at(-1))).toEqual([
      'sm-absence',
      'sm-absence-print',
    ]);
    expect(printed?.textContent).toContain(words);
    expect(printed?.textContent).not.toContain(not);
    expect(printed?.checkVisibility()).toBe(false);
  }
});
