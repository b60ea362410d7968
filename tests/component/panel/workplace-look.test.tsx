import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { dayOf } from '@/lib/advice';
import { ok } from '@/lib/model';
import { answer } from './answer';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';
import { workplaceContent } from './workplace-content';

afterAll(() => lookLike('light', 400));

const LONG = 'Specialkonsulent'.repeat(8);
const today = dayOf(Date.now());

/** Everything the view can show at once: answers, drafts, stand-ins, a file that was brought in. */
async function showFull(locale: 'da' | 'en'): Promise<HTMLElement> {
  const there = { answer: `${LONG} ${LONG}` };
  const ports = makePorts({
    readWorkplaceFile: () =>
      ok({
        savedOn: '2026-11-20',
        added: [{ slot: 'systemer', there }],
        different: [{ slot: 'leder', here: { answer: 'Karen' }, there }],
        same: 1,
        unknown: ['kantine'],
        wrongTexts: [{ card: 'serious.critical', on: '2026-11-19' }],
      }),
  });
  ports.settings.value = { ...ports.settings.value, locale };
  ports.answers.value = {
    leder: answer('Karen', { standIn: { answer: LONG, from: today, to: today } }),
    sygemelding: answer('', {
      unknown: true,
      standIn: { answer: 'x', from: '2026-01-01', to: '2026-01-02' },
    }),
    folder: answer(`https://intranet.example/${LONG}`),
    journaladgang: answer('none'),
  };
  ports.drafts.value = { 'slot:systemer': LONG, 'slot:leder:stand-in': 'M' };
  ports.target.value = { view: 'workplace' };
  const place = showPanel(ports, workplaceContent);
  const file = page.getByLabelText(locale === 'da' ? 'Hent svar fra en fil' : 'Bring in answers from a file');
  await userEvent.upload(file, new File(['{}'], 'x.json'));
  await expect.poll(() => place.querySelector('.sm-preview')).not.toBeNull();
  for (const fold of place.querySelectorAll('details')) fold.open = true;
  return place;
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(['da', 'en'] as const)(
    'axe finds nothing, and nothing is wider than 320 px: %s',
    async (locale) => {
      await lookLike(theme, 320);
      await showFull(locale);
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

test('no text is smaller than 16 px, and nothing to press is smaller than 24 px', async () => {
  await lookLike('light', 320);
  const place = await showFull('da');
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement as HTMLElement;
    expect(Number.parseFloat(getComputedStyle(around).fontSize), around.outerHTML).toBeGreaterThanOrEqual(16);
  }
  for (const pressed of place.querySelectorAll('button, input, textarea, summary')) {
    const { width, height } = pressed.getBoundingClientRect();
    expect(Math.min(width, height), pressed.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

test('on paper stand the open questions alone, by whom they are for', async () => {
  const place = await showFull('da');
  const printed = place.querySelector<HTMLElement>('.sm-printed-questions');
  expect(printed?.checkVisibility()).toBe(false);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const shown = [...place.querySelectorAll('main > *')].filter((part) => part.checkVisibility());
  expect(shown).toEqual([printed]);
  expect(printed?.innerText).toContain('Til lederen');
  expect(printed?.innerText).toContain('Spørgsmål om sygemelding?');
  expect(printed?.innerText).not.toContain('Spørgsmål om folder?');
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});
