import { checklists } from 'virtual:content/checklists';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RunFacts } from '@/lib/model';
import { makeChecklistPorts, makeItems, makeRun } from './checklist-ports';
import { content } from './content';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const lists = { ...content, checklists };
const AGREED: Partial<RunFacts> = { startOn: '2026-12-01', trialPeriodAgreed: 'yes' };

function open(today: string, facts: Partial<RunFacts> = AGREED, templateId = 'start', english = false) {
  const run = makeRun({ templateId, followed: [{ version: 2, on: '2026-11-20' }] }, facts);
  const shown = signal({ run, items: makeItems({}) });
  const ports = makePorts({ checklists: makeChecklistPorts({ today: signal(today), shown }) });
  if (english) ports.settings.value = { ...ports.settings.value, locale: 'en' };
  ports.target.value = { view: 'checklist' };
  return { place: showPanel(ports, lists), ports, shown };
}
const text = (words: string | RegExp) => page.getByText(words);
const card = (place: HTMLElement) => place.querySelector('.sm-trial');

describe('the trial period in the peer’s checklist', () => {
  test('is told calmly: until when, how long, and by when it is talked about', async () => {
    const { place } = open('2026-12-01');
    await expect
      .element(text(/aftalt prøvetid til søndag den 28. februar 2027. Der er omkring 13 uger til/))
      .toBeVisible();
    await expect.element(text(/Inden fredag den 29. januar 2027 taler du og din leder/)).toBeVisible();
    await expect.element(text('Tag gerne med')).not.toBeVisible();
    expect(card(place)?.querySelector('[role=alert], .sm-tone-critical, progress')).toBeNull();
  });

  test.each(['no', 'unknown', undefined] as const)('is not there where the answer is %s', async (answer) => {
    const { place } = open('2026-12-01', {
      startOn: '2026-12-01',
      ...(answer && { trialPeriodAgreed: answer }),
    });
    await expect.element(page.getByRole('heading', { name: 'Dine tre næste' })).toBeVisible();
    expect(card(place)).toBeNull();
  });

  test('is not in a leader’s list, and not while two people have told it differently', async () => {
    expect(card(open('2026-12-01', AGREED, 'leader').place)).toBeNull();
    const { place, shown } = open('2026-12-01');
    await expect.poll(() => card(place)).not.toBeNull();
    const { run, items } = shown.value;
    const [mine] = run.facts;
    if (!mine) throw new Error('no facts');
    const theirs = { value: { ...mine.value, trialPeriodAgreed: 'no' as const }, seen: { there: 1 } };
    shown.value = { run: { ...run, facts: [mine, theirs] }, items };
    await expect.poll(() => card(place)).toBeNull();
  });

  test('two weeks before the talk, what it is about and what to bring stands open', async () => {
    open('2027-01-20');
    await expect.element(text('Tag gerne med')).toBeVisible();
    await expect.element(text(/omkring dag 60 og helst før dag 75/)).toBeVisible();
  });

  test('once it is over the long run begins, and two weeks later nothing is said', async () => {
    open('2027-03-01');
    await expect.element(text('Prøvetiden er slut.')).toBeVisible();
    await page.getByRole('button', { name: /Peer-uddannelsen/ }).click();
    await expect.element(page.getByRole('button', { name: 'Begynd: Peer-uddannelsen' })).toBeVisible();
    expect(card(open('2027-03-15').place)).toBeNull();
  });

  test('leads, if the employment ends, to what is one’s own', async () => {
    open('2027-02-14');
    await text('Hvis ansættelsen slutter').click();
    await expect.element(text(/Bed om at få det på skrift/)).toBeVisible();
    await page.getByRole('button', { name: 'Gå til Det, der er mit' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Indstillinger' })).toBeVisible();
  });

  test.each([
    [320, 'light', false],
    [400, 'dark', true],
  ] as const)('stands in %i pixels, %s, without a fault', async (width, theme, english) => {
    await lookLike(theme, width);
    const { place } = open('2027-01-20', AGREED, 'start', english);
    await text(english ? 'If the employment ends' : 'Hvis ansættelsen slutter').click();
    const { violations } = await axe.run(place);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
