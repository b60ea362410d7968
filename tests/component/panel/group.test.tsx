import { signal } from '@preact/signals';
import axe from 'axe-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type GroupMoment, type GroupPorts, groupNote, type MyPlan, ok, type PanelView } from '@/lib/model';
import { ownPlanInMemory } from '@/scripts/preview/own-plan-in-memory';
import { somePlan, withPlans } from './own-plan';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const DAY = '2026-11-25';
const NOTE = 'En borger ventede længe et sted, og jeg vidste ikke, hvad jeg skulle sige.';
const before: GroupMoment = { is: 'before', day: DAY };
const today: GroupMoment = { is: 'today', day: DAY };
const after: GroupMoment = { is: 'after', day: DAY };
const locked: MyPlan = { is: 'locked', spaces: [{ id: 'k', word: null, waitsUntil: 0 }] };
const noted = somePlan({ drafts: { [groupNote(DAY)]: NOTE } });

/** A panel with this to say about the group; each answer is heard, and ends it. */
function open(view: PanelView, moment: GroupMoment | null, plan: MyPlan = { is: 'none' }, english = false) {
  const shown = signal(moment);
  const end = async () => {
    shown.value = null;
    return ok(null);
  };
  const group = {
    meetings: signal({ next: DAY, last: null, missedTwice: moment?.is === 'missed' }),
    moment: shown,
    setAside: vi.fn<GroupPorts['setAside']>(end),
    keepDays: vi.fn<GroupPorts['keepDays']>(async () => (moment?.is === 'missed' ? end() : ok(null))),
    moveRest: vi.fn<GroupPorts['moveRest']>(end),
  };
  const ports = makePorts({ group, myPlan: { ...ownPlanInMemory(plan), locksWithScreen: signal(null) } });
  if (english) ports.settings.value = { ...ports.settings.value, locale: 'en' };
  ports.target.value = { view };
  return { place: showPanel(ports, withPlans), group, ports };
}
const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

describe('the card', () => {
  test.each(['now', 'checklist'] as const)(
    'asks before a meeting, in %s, and leads to the plan',
    async (view) => {
      open(view, before);
      await expect.element(heading('Er der en situation, du vil tage med?')).toBeVisible();
      await expect.element(page.getByText('Netværksgruppen mødes onsdag den 25. november')).toBeVisible();
      await button('Skriv en note i min plan').click();
      await expect.element(heading('Planer')).toHaveFocus();
    },
  );

  test('is the same with an open plan, a locked one and none', async () => {
    const texts = [{ is: 'none' } as const, locked, noted].map(
      (plan) => open('now', before, plan).place.querySelector('.sm-group')?.textContent,
    );
    expect(texts[0]).toContain('tage med');
    expect(new Set(texts).size).toBe(1);
  });

  test('shows the note on the day, once the plan is unlocked', async () => {
    const { ports } = open('now', today, noted);
    await expect.element(page.getByText(NOTE)).toBeVisible();
    ports.myPlan.lock();
    await expect.element(page.getByText(NOTE)).not.toBeInTheDocument();
    await expect.element(heading('I dag er der netværksgruppe')).toBeVisible();
  });

  test('is put away by keys alone, and the focus stays in the view', async () => {
    const { group } = open('now', before);
    await expect.element(button('Skriv en note i min plan')).toBeVisible();
    (button('Skriv en note i min plan').element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Ikke denne gang')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Her og nu')).toHaveFocus();
    expect(group.setAside).toHaveBeenCalledWith({ before: DAY });
  });

  test('asks afterwards, and hears whether the person was there', async () => {
    const absent = open('now', after).group;
    await button('Jeg var der ikke').click();
    expect(absent.setAside).toHaveBeenCalledWith({ after: DAY });
    expect(absent.keepDays).not.toHaveBeenCalled();
    const present = open('now', after).group;
    await button('Ikke noget denne gang').click();
    await expect.poll(() => present.setAside.mock.calls).toEqual([[{ after: DAY }]]);
    expect(present.keepDays).toHaveBeenCalledOnce();
  });

  test('asks for a new day where two were missed, and moves the row or keeps it', async () => {
    const { group } = open('now', { is: 'missed' });
    await expect.element(button('Flyt rækken hertil')).toBeDisabled();
    await page.getByLabelText('Det næste møde').fill('2026-12-09');
    await button('Flyt rækken hertil').click();
    expect(group.moveRest).toHaveBeenCalledWith('2026-12-09');
    const other = open('now', { is: 'missed' }).group;
    await button('Dagene passer fint').click();
    expect(other.keepDays).toHaveBeenCalledOnce();
  });

  test('is not there where several use the computer', async () => {
    const { ports, place } = open('now', before);
    ports.settings.value = { ...ports.settings.value, sharedDevice: true };
    await expect.poll(() => place.querySelector('.sm-group')).toBeNull();
  });
});

describe('the note', () => {
  test('is kept as it is written, and says so when asked; the ticks read nothing and stop nothing', async () => {
    const { ports } = open('plans', before, somePlan());
    const keepDraft = vi.fn();
    ports.myPlan = { ...ports.myPlan, keepDraft };
    const place = showPanel(ports, withPlans);
    await page.getByRole('textbox', { name: 'Det vil jeg tage med' }).fill(NOTE);
    expect(keepDraft).toHaveBeenLastCalledWith(groupNote(DAY), NOTE);
    expect(place.querySelectorAll('.sm-group-checks input:checked')).toHaveLength(0);
    await page.getByLabelText('Navnet er blevet til »en borger«').click();
    await button('Gem: Det vil jeg tage med').click();
    await expect.element(page.getByText('Gemt', { exact: true })).toBeVisible();
    const plan = ports.myPlan.plan.value;
    expect(plan.is === 'open' && plan.drafts).toEqual({ [groupNote(DAY)]: NOTE });
  });

  test('a CPR number is stopped, in what is kept while writing too', async () => {
    const { ports } = open('plans', before, somePlan());
    const keepDraft = vi.fn();
    const keepTexts = vi.fn(async () => ok(null));
    ports.myPlan = { ...ports.myPlan, keepDraft, keepTexts };
    showPanel(ports, withPlans);
    await page.getByRole('textbox', { name: 'Det vil jeg tage med' }).fill('Om 010190-1234');
    await expect.element(page.getByText(/Det ligner et CPR-nummer/)).toBeVisible();
    await button('Gem: Det vil jeg tage med').click();
    expect(keepTexts).not.toHaveBeenCalled();
    expect(JSON.stringify(keepDraft.mock.calls)).not.toContain('010190');
  });

  test('goes along when its meeting is moved to a later day, and stays where its own has been', async () => {
    const { ports } = open('plans', null, noted);
    const moved = signal({ next: '2026-12-09', last: null, missedTwice: false });
    ports.group = { ...ports.group, meetings: moved };
    showPanel(ports, withPlans);
    await expect.element(page.getByText('Note til netværksgruppen onsdag den 9. december')).toBeVisible();
    const plan = () => (ports.myPlan.plan.value.is === 'open' ? ports.myPlan.plan.value.drafts : null);
    expect(plan()).toEqual({ [groupNote('2026-12-09')]: NOTE });
    const past = open('plans', null, somePlan({ drafts: { [groupNote('2026-11-20')]: NOTE } })).ports;
    await expect.element(page.getByText('Note til netværksgruppen fredag den 20. november')).toBeVisible();
    expect(past.myPlan.plan.value).toMatchObject({ drafts: { [groupNote('2026-11-20')]: NOTE } });
  });

  test('where the plan is locked, or there is none, the way to one is told', async () => {
    open('plans', before, locked);
    await expect.element(page.getByText(/^Lås planen op, så kan du skrive/)).toBeVisible();
    open('plans', before);
    await expect.element(page.getByText(/eller skrive noten på papir/)).toBeVisible();
  });
});

test('what is taken home is one line of the plan, and the question is answered', async () => {
  const { ports, group } = open('plans', after, somePlan());
  await page.getByLabelText('Én linje fra netværksgruppen').fill('Jeg må gerne sige fra');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Linjen står nu under »Det holder jeg fast i«.')).toBeVisible();
  const plan = ports.myPlan.plan.value;
  const lines = plan.is === 'open' ? plan.sections['hold-on']?.lines : [];
  expect(lines?.map(({ text, seenBy }) => [text, seenBy])).toEqual([['Jeg må gerne sige fra', 'me']]);
  expect(group.setAside).toHaveBeenCalledWith({ after: DAY });
  expect(group.keepDays).toHaveBeenCalledOnce();
});

test('a template without that section takes the line under what helps', async () => {
  const short = somePlan();
  open('plans', after, { ...short, head: { ...short.head, template: 'personal-short' } });
  await expect.element(page.getByText(/i din plan under »Det hjælper mig«/)).toBeVisible();
});

/** What is said, where, and how the plan is. */
const PLACES: readonly (readonly [name: string, view: PanelView, moment: GroupMoment, plan: MyPlan])[] = [
  ['before', 'now', before, { is: 'none' }],
  ['the day, unlocked', 'now', today, noted],
  ['after', 'now', after, { is: 'none' }],
  ['missed', 'checklist', { is: 'missed' }, { is: 'none' }],
  ['the note', 'plans', before, noted],
  ['a line and the note', 'plans', after, noted],
  ['locked', 'plans', before, locked],
  ['no plan', 'plans', after, { is: 'none' }],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each([false, true])('in English: %s', (english) => {
    test.each(PLACES)(
      'axe finds nothing, and nothing is wider than 320 px: %s',
      async (_, view, moment, plan) => {
        await lookLike(theme, 320);
        const { place } = open(view, moment, plan, english);
        await expect.poll(() => place.querySelector('.sm-group, .sm-own-plan-note')).not.toBeNull();
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
        const small = [
          ...place.querySelectorAll(
            '.sm-group :is(button, textarea, input:not([type=checkbox]), label.sm-tick)',
          ),
        ]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < 24);
        expect(small).toEqual([]);
      },
    );
  });
});
