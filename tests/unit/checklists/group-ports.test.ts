import { checklists as templates } from 'virtual:content/checklists';
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { createGroupPorts } from '@/entrypoints/sidepanel/group-ports';
import { type ChecklistRun, type GroupAside, NETWORK_GROUP, ok, type ShownRun } from '@/lib/model';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

const run = (id: string, templateId: string, change: Partial<ChecklistRun> = {}): ChecklistRun => ({
  ...{ id, templateId, startedAt: `2027-01-0${id}T08:00:00Z`, facts: [] },
  followed: [{ version: 1, on: '2027-01-04' }],
  ...change,
});
const withGroup = (head: ChecklistRun, due: string): ShownRun => ({
  run: head,
  items: {
    [NETWORK_GROUP]: [
      { value: { state: 'open', due, rev: 1, updatedAt: '', forVersion: 1 }, seen: { a: 1 } },
    ],
  },
});
const START: ShownRun = { run: run('1', 'start'), items: {} };

/** A panel that shows the first list; the others are read once somebody asks. */
function open(
  shown: ShownRun,
  others: readonly ShownRun[],
  today = '2027-02-16',
  aside: GroupAside | null = {},
) {
  const all = signal<readonly ShownRun[] | null>(null);
  const days = signal(aside);
  const changeItem = vi.fn(async () => ok(null));
  const ports = createGroupPorts(
    {
      store: {
        allRuns: {
          all,
          ask() {
            all.value = [shown, ...others];
          },
        },
        changeItem,
      },
      checklists: {
        shown: signal(shown),
        runs: signal([shown, ...others].map((one) => one.run)),
        today: signal(today),
      },
      templates: () => templates,
      aside: { days, setAside: async () => ok(null) },
    },
    end.signal,
  );
  return { ports, changeItem, days, all };
}

test('the group is found in the list in front, and in one that is not', () => {
  const course = withGroup(run('2', 'education'), '2027-02-17');
  const front = open(course, [START]);
  expect(front.ports.moment.value).toEqual({ is: 'before', day: '2027-02-17' });
  expect(front.all.value).toBeNull();
  const packed = { ...START, run: run('1', 'start', { onboarding: 'o', chosenAt: '2027-01-04T08:00:00Z' }) };
  expect(open(packed, [course]).ports.moment.value).toEqual({ is: 'before', day: '2027-02-17' });
});

test('of two courses the later counts; one that was put away, and one that others are led by, do not', () => {
  const earlier = withGroup(run('2', 'education'), '2027-02-17');
  const later = withGroup(run('3', 'education'), '2027-02-18');
  expect(open(START, [earlier, later]).ports.meetings.value?.next).toBe('2027-02-18');
  const away = run('2', 'education', { facts: [{ value: { label: '', putAway: true }, seen: { a: 1 } }] });
  expect(open(START, [withGroup(away, '2027-02-17')]).all.value).toBeNull();
  const led = withGroup(run('2', 'education', { onboarding: 'o' }), '2027-02-17');
  expect(open(START, [led]).ports.meetings.value).toBeNull();
});

test('nothing is asked before it is known what was answered', () => {
  const { ports, days } = open(withGroup(run('2', 'education'), '2027-02-17'), [], '2027-02-16', null);
  expect(ports.moment.value).toBeNull();
  days.value = { before: '2027-02-17' };
  expect(ports.moment.value).toBeNull();
  days.value = {};
  expect(ports.moment.value).toMatchObject({ is: 'before' });
});

test('the row is changed in the list it lies in, whichever is in front', async () => {
  const course = withGroup(run('2', 'education'), '2027-02-17');
  const { ports, changeItem } = open(START, [course], '2027-05-13');
  expect(ports.moment.value).toEqual({ is: 'missed' });
  await ports.moveRest('2027-06-02');
  await ports.keepDays();
  expect(changeItem.mock.calls).toEqual([
    [course.run, NETWORK_GROUP, { series: { from: '2027-06-02', moved: {} } }, expect.any(Number)],
    [
      course.run,
      NETWORK_GROUP,
      { series: { from: '2027-02-17', moved: {}, through: '2027-05-12' } },
      expect.any(Number),
    ],
  ]);
});
