import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MyPlan } from '@/lib/model';
import { showOwnPlan, somePlan } from './own-plan';
import { lookLike } from './show';

afterAll(() => lookLike('light', 400));

const locked: MyPlan = {
  is: 'locked',
  spaces: [{ id: 'k', word: 'Kastanje', waitsUntil: Date.now() + 9e6 }],
};

/** What is on the page, and how to get there. */
const PLACES: readonly (readonly [name: string, plan: MyPlan, press: RegExp | null])[] = [
  ['where', { is: 'none' }, null],
  ['elsewhere', { is: 'none' }, /Den er et andet sted|It is somewhere else/],
  ['paper', { is: 'none' }, /Skriv den i hånden|Write it by hand/],
  ['begin', { is: 'none' }, /Skriv den her|Write it here/],
  ['locked', locked, null],
  ['forgotten', locked, /glemt ordene|forgotten the words/],
  ['notebook', somePlan({ damaged: 1 }), /(Valg|Choices): Ti minutter/],
  ['card', somePlan(), /^(Lederkort|Leader card)$/],
  ['pocket', somePlan(), /^(Lommeudgave|Pocket edition)$/],
  ['settings', somePlan(), /Lås og skabelon|Lock and template/],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each(['da', 'en'] as const)('%s', (locale) => {
    test.each(PLACES)('axe finds nothing, and nothing is wider than 320 px: %s', async (_, plan, press) => {
      await lookLike(theme, 320);
      showOwnPlan(plan, (ports) => {
        ports.settings.value = { ...ports.settings.value, locale };
      });
      if (press) await page.getByRole('button', { name: press }).first().click();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      const small = [
        ...document.querySelectorAll('.sm-own-plan :is(button, summary, input, select, textarea)'),
      ]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && Math.min(width, height) < 24);
      expect(small).toEqual([]);
    });
  });
});
