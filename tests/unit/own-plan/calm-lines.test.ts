import { expect, it } from 'vitest';
import { type CalmShown, fail, ok } from '@/lib/model';
import { createCalmLines } from '@/lib/own-plan';

/** A calm page that can refuse to be changed. */
function calmPage(lines: readonly string[]) {
  let shown: CalmShown = { lines, contacts: [{ name: 'Mette', relation: '', number: '12345678' }] };
  let isFull = false;
  const calm = createCalmLines(async (change) => {
    if (isFull) return fail('not-saved');
    shown = change(shown);
    return ok(null);
  });
  return {
    calm,
    lines: () => shown.lines,
    contacts: () => shown.contacts.length,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

it('takes the place of the lines that are its own, and leaves the others', async () => {
  const { calm, lines } = calmPage(['Gå en tur', 'Drik vand']);
  await calm.show(['Ring til Bo'], ['Gå en tur ', 'Ring til Bo']);
  expect(lines()).toEqual(['Drik vand', 'Ring til Bo']);
  expect(calm.calmBehind.value).toBe(false);
});

it('tells of a line that could not be taken off, until it is', async () => {
  const { calm, lines, fill } = calmPage(['Gå en tur']);
  fill(true);
  await calm.show([], ['Gå en tur']);
  expect([calm.calmBehind.value, lines()]).toEqual([true, ['Gå en tur']]);
  await calm.catchUpCalm();
  expect(calm.calmBehind.value).toBe(true);
  fill(false);
  await calm.catchUpCalm();
  expect([calm.calmBehind.value, lines()]).toEqual([false, []]);
});

it('keeps nothing of a plan that is locked, but what must be cleared is cleared still', async () => {
  const { calm, lines, contacts, fill } = calmPage(['Gå en tur', 'Drik vand']);
  fill(true);
  await calm.show([], ['Gå en tur']);
  calm.forgetPlan();
  expect(calm.calmBehind.value).toBe(false);
  fill(false);
  await calm.catchUpCalm();
  expect(lines()).toEqual(['Gå en tur', 'Drik vand']);
  fill(true);
  await calm.clear();
  calm.forgetPlan();
  expect(calm.calmBehind.value).toBe(true);
  fill(false);
  await calm.catchUpCalm();
  expect([lines(), contacts()]).toEqual([[], 1]);
});
