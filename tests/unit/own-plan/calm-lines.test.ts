import { describe, expect, it } from 'vitest';
import { type CalmShown, fail, ok } from '@/lib/model';
import { createCalmLines } from '@/lib/own-plan';

const PLAN = 'plan';

/** A calm page that can refuse to be changed, and that can be slow. */
function calmPage(lines: readonly string[], from: CalmShown['from'] = {}) {
  let shown: CalmShown = { lines, from, contacts: [{ name: 'Mette', relation: '', number: '12345678' }] };
  let isFull = false;
  let isGone = false;
  let free = Promise.resolve();
  const told: boolean[] = [];
  const calm = createCalmLines(async (change) => {
    await free;
    if (isGone) return fail('not-saved');
    const after = change(shown);
    if (isFull) return fail('not-saved');
    shown = after;
    return ok(null);
  });
  calm.calmBehind.subscribe((behind) => void told.push(behind));
  return {
    calm,
    told,
    lines: () => shown.lines,
    contacts: () => shown.contacts.length,
    /** The person writes on it without the plan. */
    write: (text: string) => {
      shown = { ...shown, lines: [...shown.lines, text] };
    },
    fill: (full: boolean) => {
      isFull = full;
    },
    hide: (gone: boolean) => {
      isGone = gone;
    },
    /** Changes wait until the function that is given back is called. */
    slow: () => {
      let go = () => {};
      free = new Promise((resolve) => {
        go = resolve;
      });
      return () => go();
    },
  };
}

it('takes the place of the lines that are its own, and leaves the others', async () => {
  const { calm, lines } = calmPage(['Gå en tur', 'Drik vand']);
  await calm.show(['Ring til Bo'], ['Gå en tur ', 'Ring til Bo'], PLAN);
  expect(lines()).toEqual(['Drik vand', 'Ring til Bo']);
  expect(calm.calmBehind.value).toBe(false);
});

it('tells of a line that could not be taken off, until it is', async () => {
  const { calm, lines, fill } = calmPage(['Gå en tur']);
  fill(true);
  await calm.show([], ['Gå en tur'], PLAN);
  expect([calm.calmBehind.value, lines()]).toEqual([true, ['Gå en tur']]);
  await calm.catchUpCalm();
  expect(calm.calmBehind.value).toBe(true);
  fill(false);
  await calm.catchUpCalm();
  expect([calm.calmBehind.value, lines()]).toEqual([false, []]);
});

it('takes off the lines of a plan that is deleted, and none of another plan or of no plan', async () => {
  const { calm, lines } = calmPage(['Drik vand']);
  await calm.show([' Ring til Bo'], ['Ring til Bo'], 'anden');
  await calm.show(['Gå en tur'], ['Gå en tur'], PLAN);
  await calm.forgetPlan();
  await calm.dropSpace(PLAN);
  expect(lines()).toEqual(['Drik vand', 'Ring til Bo']);
  await calm.dropSpace('anden');
  expect(lines()).toEqual(['Drik vand']);
});

describe('changes that follow one another', () => {
  it('take off what one that failed was to take off, also when the plan knows it no more', async () => {
    const { calm, lines, fill } = calmPage(['Gå en tur', 'Drik vand']);
    fill(true);
    await calm.show(['Gå en tur med Bo'], ['Gå en tur', 'Gå en tur med Bo'], PLAN);
    fill(false);
    await calm.show([], ['Gå en tur med Bo'], PLAN);
    expect([lines(), calm.calmBehind.value]).toEqual([['Drik vand'], false]);
  });

  it('show what the last one says, in the end', async () => {
    const { calm, lines, fill } = calmPage([]);
    fill(true);
    await calm.show(['A'], ['A'], PLAN);
    await calm.show(['A', 'B'], ['A', 'B'], PLAN);
    await calm.show(['B'], ['A', 'B'], PLAN);
    fill(false);
    await calm.catchUpCalm();
    expect(lines()).toEqual(['B']);
  });

  it('warn of nothing while they are on their way', async () => {
    const { calm, lines, told, slow } = calmPage([]);
    const go = slow();
    const both = [calm.show(['A'], ['A'], PLAN), calm.show(['B'], ['A', 'B'], PLAN)];
    go();
    await Promise.all(both);
    expect([lines(), told]).toEqual([['B'], [false]]);
  });

  it('bring nothing of a plan back that was deleted meanwhile', async () => {
    const { calm, lines, fill } = calmPage([]);
    fill(true);
    await calm.show(['A'], ['A'], PLAN);
    fill(false);
    await calm.dropSpace(PLAN);
    expect([lines(), calm.calmBehind.value]).toEqual([[], false]);
  });

  it.each([true, false])('nor one that is on its way, refused: %s', async (refused) => {
    const { calm, lines, fill, slow } = calmPage([]);
    fill(refused);
    const go = slow();
    const shows = calm.show(['A'], ['A'], PLAN);
    const clears = calm.dropSpace(PLAN);
    go();
    await shows;
    fill(false);
    await clears;
    await calm.catchUpCalm();
    expect([lines(), calm.calmBehind.value]).toEqual([[], false]);
  });
});

describe('a plan that locks', () => {
  it('leaves the warning while a line of it stands there, which can be taken off still', async () => {
    const { calm, lines, fill } = calmPage(['Gå en tur', 'Drik vand']);
    fill(true);
    await calm.show(['Ny'], ['Gå en tur', 'Ny'], PLAN);
    await calm.forgetPlan();
    expect(calm.calmBehind.value).toBe(true);
    fill(false);
    await calm.catchUpCalm();
    expect([lines(), calm.calmBehind.value]).toEqual([['Drik vand'], false]);
  });

  it('leaves none of a line that only was to be added, and adds nothing then', async () => {
    const { calm, lines, fill } = calmPage(['Drik vand']);
    fill(true);
    await calm.show(['Ny'], ['Ny'], PLAN);
    expect(calm.calmBehind.value).toBe(true);
    await calm.forgetPlan();
    expect(calm.calmBehind.value).toBe(false);
    fill(false);
    await calm.catchUpCalm();
    expect(lines()).toEqual(['Drik vand']);
  });

  it('while a change is on its way leaves the warning too, if that is refused', async () => {
    const { calm, fill, slow } = calmPage(['Gå en tur']);
    fill(true);
    const go = slow();
    const shows = calm.show([], ['Gå en tur'], PLAN);
    const forgets = calm.forgetPlan();
    go();
    await Promise.all([shows, forgets]);
    expect(calm.calmBehind.value).toBe(true);
  });

  it('and opens again before that is done shows its lines all the same', async () => {
    const { calm, lines, fill, slow } = calmPage(['Gå en tur']);
    fill(true);
    const go = slow();
    const shows = calm.show([], ['Gå en tur'], PLAN);
    const forgets = calm.forgetPlan();
    const opens = calm.show(['Ny'], ['Ny'], PLAN);
    go();
    await Promise.all([shows, forgets, opens]);
    fill(false);
    await calm.catchUpCalm();
    expect([lines(), calm.calmBehind.value]).toEqual([['Ny'], false]);
  });

  it('leaves the warning where nobody could read what stands there, until it opens', async () => {
    const { calm, lines, hide } = calmPage(['Gå en tur']);
    hide(true);
    await calm.show([], ['Gå en tur'], PLAN);
    await calm.forgetPlan();
    await calm.catchUpCalm();
    expect(calm.calmBehind.value).toBe(true);
    hide(false);
    await calm.show([], ['Gå en tur'], PLAN);
    expect([lines(), calm.calmBehind.value]).toEqual([[], false]);
  });

  it('does not stop what has to be cleared', async () => {
    const { calm, lines, contacts, fill } = calmPage(['Gå en tur', 'Drik vand'], { 'Drik vand': PLAN });
    fill(true);
    await calm.dropSpace(PLAN);
    await calm.forgetPlan();
    expect(calm.calmBehind.value).toBe(true);
    fill(false);
    await calm.catchUpCalm();
    expect([lines(), contacts()]).toEqual([['Gå en tur'], 1]);
  });
});

describe('a computer that several use', () => {
  it('is cleared, and what could not be cleared stays when it is no longer shared', async () => {
    const { calm, lines, write, fill } = calmPage(['Gå en tur']);
    fill(true);
    await calm.share(true);
    expect(calm.calmBehind.value).toBe(true);
    await calm.share(false);
    expect(calm.calmBehind.value).toBe(false);
    fill(false);
    write('Skrevet siden');
    await calm.show(['Ny'], ['Ny'], PLAN);
    expect(lines()).toEqual(['Gå en tur', 'Skrevet siden', 'Ny']);
    await calm.share(true);
    expect(lines()).toEqual([]);
  });

  it('shows no line of a plan that opens there, and those of an open one when it is no longer shared', async () => {
    const { calm, lines } = calmPage(['Gå en tur']);
    await calm.share(true);
    await calm.show(['Gå en tur'], ['Gå en tur'], PLAN);
    expect(lines()).toEqual([]);
    await calm.share(false);
    expect(lines()).toEqual(['Gå en tur']);
    await calm.share(true);
    await calm.forgetPlan();
    await calm.share(false);
    expect(lines()).toEqual([]);
  });

  it('that is no longer shared still gets what the plan had changed before', async () => {
    const { calm, lines, fill } = calmPage(['Gå en tur']);
    fill(true);
    await calm.show(['Ny'], ['Gå en tur', 'Ny'], PLAN);
    await calm.share(true);
    await calm.share(false);
    fill(false);
    await calm.catchUpCalm();
    expect([lines(), calm.calmBehind.value]).toEqual([['Ny'], false]);
  });

  it('that is no longer shared still loses the lines of a plan that was deleted', async () => {
    const { calm, lines, fill } = calmPage(['Gå en tur'], { 'Gå en tur': PLAN });
    fill(true);
    await calm.dropSpace(PLAN);
    await calm.share(true);
    await calm.share(false);
    expect(calm.calmBehind.value).toBe(true);
    fill(false);
    await calm.catchUpCalm();
    expect(lines()).toEqual([]);
  });
});
