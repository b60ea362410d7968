import { papers } from 'virtual:content/papers';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { papersInMemory } from '@/scripts/preview/papers-in-memory';
import { FILLED } from '@/tests/fixtures/papers/filled';
import { lookLike, makeWorkspacePorts, showWorkspace } from '../show';
import { paperRow } from './paper-row';

const LOOKS = [
  { theme: 'light', width: 1280, locale: 'da' },
  { theme: 'dark', width: 400, locale: 'en' },
  { theme: 'light', width: 320, locale: 'da' },
] as const;
const PLACES = ['', ...papers.map(({ id }) => `/${id}.1`)];

for (const place of PLACES) {
  for (const { theme, width, locale } of LOOKS) {
    test(`papers${place} has no fault that axe finds and fits, ${theme} at ${width} px in ${locale}`, async () => {
      await lookLike(theme, width);
      const ports = makeWorkspacePorts();
      const { looksLikeCpr } = ports;
      ports.papers = papersInMemory(
        looksLikeCpr,
        papers.map(({ id }) => paperRow(id)),
      );
      ports.settings.value = { ...ports.settings.value, locale };
      const shown = showWorkspace(ports, `#/papirer${place}`);
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await axe.run(shown);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const small = [...shown.querySelectorAll<HTMLElement>('a, button, input, select, summary')].filter(
        (one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.height < 24 || box.width < 24);
        },
      );
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    });
  }
}

test('each paper has answers to look at', () => {
  expect(Object.keys(FILLED).sort()).toEqual(papers.map(({ id }) => id).sort());
});
