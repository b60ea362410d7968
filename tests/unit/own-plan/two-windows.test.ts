import { expect, test } from 'vitest';
import type { OpenPlan, PlanLine } from '@/lib/model';
import { addLine, changeLine, linesWithDraft, removeLine, writeLine } from '@/lib/own-plan';
import { begun, linesIn, openSession, WORDS, waitUntil } from './open-session';

// SECURITY.md 10: 11 and 12 by their numbers, for the personal plan.

/** Two windows with the same plan open, and one line in it that both have seen. */
async function twoWindows() {
  const { session: one, memory, space } = await begun();
  const two = openSession(memory).session;
  await two.unlock(space, WORDS);
  await one.change('signs', addLine('a', 'Uro', 'mild'));
  await waitUntil(() => expect(linesIn(two, 'signs')).toEqual(['Uro']));
  const seen = (one.plan.value as OpenPlan).sections.signs?.lines[0] as PlanLine;
  return { one, two, seen };
}
const shown = ({ plan }: { plan: { value: unknown } }) => {
  const { sections, drafts } = plan.value as OpenPlan;
  return linesWithDraft(sections.signs, drafts).map(({ text }) => text);
};

test('(11) a line that was written over in two windows keeps both texts', async () => {
  const { one, two, seen } = await twoWindows();
  await one.change('signs', writeLine(seen, 'Uro i kroppen', 'b'), 'a');
  expect((await two.change('signs', writeLine(seen, 'Uro om natten', 'c'), 'a')).ok).toBe(true);
  for (const window of [one, two])
    await waitUntil(() => expect(linesIn(window, 'signs')).toEqual(['Uro i kroppen', 'Uro om natten']));
});

test('(12) a line that is written in while another window removes it is shown until it is saved, and is there again', async () => {
  const { one, two, seen } = await twoWindows();
  one.keepDraft('a', 'Uro om natten');
  await two.change('signs', removeLine('a'));
  await waitUntil(() => expect(linesIn(one, 'signs')).toEqual([]));
  expect(shown(one)).toEqual(['Uro']);
  expect((await one.change('signs', writeLine(seen, 'Uro om natten', 'b'), 'a')).ok).toBe(true);
  for (const window of [one, two])
    await waitUntil(() => expect(linesIn(window, 'signs')).toEqual(['Uro om natten']));
  await waitUntil(() => expect(shown(one)).toEqual(['Uro om natten']));
});

test('(12) a line that another window has changed is not removed by emptying the old text', async () => {
  const { one, two, seen } = await twoWindows();
  await two.change('signs', changeLine('a', { text: 'Uro om natten' }));
  await one.change('signs', writeLine(seen, '', 'b'), 'a');
  await waitUntil(() => expect(linesIn(one, 'signs')).toEqual(['Uro om natten']));
});

test('a line that nobody else has touched is written over, and removed where nothing is left of it', async () => {
  const { one, seen } = await twoWindows();
  await one.change('signs', writeLine(seen, 'Uro i kroppen', 'b'), 'a');
  expect(linesIn(one, 'signs')).toEqual(['Uro i kroppen']);
  await one.change('signs', writeLine({ ...seen, text: 'Uro i kroppen' }, '', 'b'), 'a');
  expect(shown(one)).toEqual([]);
});
