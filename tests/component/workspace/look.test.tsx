import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OnboardingFacts } from '@/lib/model';
import { type FakeWorkspacePorts, lookLike, makeWorkspacePorts, showWorkspace } from './show';

const FACTS: readonly OnboardingFacts[] = [
  {
    label: 'Amira',
    contact: 'MO',
    startOn: '2027-03-01',
    hoursPerWeek: 15,
    workdays: [1, 3],
    trialPeriodAgreed: 'yes',
    nextTalkOn: '2027-03-04',
    nextTalkAt: '10:00',
  },
  { label: 'Bo', contact: 'mo', startOn: '2027-01-11', hoursPerWeek: 25, trialPeriodAgreed: 'unknown' },
  { label: 'Charlotte', contact: 'M.O.', startOn: '2027-04-12', hoursPerWeek: 37, trialPeriodAgreed: 'no' },
];

async function three(): Promise<{ ports: FakeWorkspacePorts; ids: readonly string[] }> {
  const ports = makeWorkspacePorts();
  const begun = await ports.onboardings.begin(FACTS);
  if (!begun.ok) throw new Error(begun.fault);
  const [first = ''] = begun.value;
  await ports.onboardings.agree(first, 'a', {
    text: 'Karen bestiller adgang til journalen',
    owner: 'leader',
    guide: 'day-30',
    due: '2027-03-10',
  });
  return { ports, ids: begun.value };
}

const PLACES = [
  ['overview', () => '#/'],
  ['new', () => '#/ny'],
  ['onboarding', (id: string) => `#/opstart/${id}`],
  ['together', (id: string) => `#/opstart/${id}/sammen`],
  ['talk', (id: string) => `#/opstart/${id}/samtale/day-30`],
  ['answer', (id: string) => `#/opstart/${id}/samtale/day-75`],
] as const;
const LOOKS = [
  { theme: 'light', width: 1280, locale: 'da' },
  { theme: 'dark', width: 400, locale: 'en' },
  { theme: 'light', width: 320, locale: 'da' },
] as const;

for (const [name, hashOf] of PLACES) {
  for (const { theme, width, locale } of LOOKS) {
    test(`${name} has no fault that axe finds and fits, ${theme} at ${width} px in ${locale}`, async () => {
      await lookLike(theme, width);
      const { ports, ids } = await three();
      ports.settings.value = { ...ports.settings.value, locale };
      const place = showWorkspace(ports, hashOf(ids[0] ?? ''));
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const details of place.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(place);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const small = [...place.querySelectorAll<HTMLElement>('a, button, input, select, summary')].filter(
        (one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.height < 24 || box.width < 24);
        },
      );
      expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    });
  }
}
