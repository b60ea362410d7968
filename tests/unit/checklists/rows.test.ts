import { checklists } from 'virtual:content/checklists';
import { holidays } from 'virtual:content/holidays';
import { describe, expect, it } from 'vitest';
import { countOf, nextRows, rowsOf } from '@/lib/checklists';
import type { ChecklistTemplate, RunFacts, RunItem, ShownRun } from '@/lib/model';

const days = new Set(holidays.map(({ date }) => date));

function listOf(id: string): ChecklistTemplate {
  const list = checklists.find((one) => one.id === id);
  if (!list) throw new Error(id);
  return list;
}

function runOf(
  list: ChecklistTemplate,
  facts: Partial<RunFacts>,
  items: Record<string, Partial<RunItem>> = {},
) {
  const rest = { state: 'open', rev: 1, updatedAt: '', forVersion: list.version } as const;
  const shown: ShownRun = {
    run: {
      ...{ id: 'r', templateId: list.id, startedAt: '' },
      followed: [{ version: list.version, on: '2026-11-02' }],
      facts: [{ value: { label: '', ...facts }, seen: { me: 1 } }],
    },
    items: Object.fromEntries(
      Object.entries(items).map(([id, item]) => [id, [{ value: { ...rest, ...item }, seen: { me: 1 } }]]),
    ),
  };
  return (today: string) => rowsOf(shown, list, { today, holidays: days }).rows;
}

const start = listOf('start');
const education = listOf('education');
const rowOf = (rows: ReturnType<ReturnType<typeof runOf>>, id: string) =>
  rows.find(({ item }) => item.id === id);

describe('a trial period', () => {
  it.each([
    ['yes', 'trial-talk', 'trial-asked'],
    ['unknown', 'trial-asked', 'trial-talk'],
  ] as const)('%s: there is %s and no %s', (trialPeriodAgreed, there, gone) => {
    const rows = runOf(start, { startOn: '2026-12-01', trialPeriodAgreed })('2026-12-01');
    expect(rowOf(rows, there)).toBeDefined();
    expect(rowOf(rows, gone)).toBeUndefined();
  });

  it.each(['no', undefined] as const)('%s: neither', (answer) => {
    const rows = runOf(start, { startOn: '2026-12-01', ...(answer && { trialPeriodAgreed: answer }) })(
      '2026-12-01',
    );
    expect(rowOf(rows, 'trial-talk')).toBeUndefined();
    expect(rowOf(rows, 'trial-asked')).toBeUndefined();
  });

  it('is talked about before day 60, which is in good time before notice can be given on day 75', () => {
    const rows = runOf(start, { startOn: '2026-12-01', trialPeriodAgreed: 'yes' })('2026-12-01');
    expect(rowOf(rows, 'trial-talk')?.due?.on).toBe('2027-01-29');
  });
});

describe('what comes next', () => {
  it("is one's own and shared items, the earliest day first, up to an open gate", () => {
    const rows = runOf(start, { startOn: '2026-11-02' })('2026-11-02');
    const next = nextRows(rows, start, 3);
    expect(next.map(({ item }) => item.id)).toEqual(['benefits-set-off', 'next-talk', 'contact-persons']);
    const behind = Object.fromEntries(
      rows
        .filter(({ item }) => item.phase === 'before-start' || item.phase === 'first-week')
        .map(({ item }) => [item.id, { state: 'done' as const }]),
    );
    const { 'serious-told': _open, ...allButGate } = behind;
    const held = nextRows(runOf(start, { startOn: '2026-11-02' }, allButGate)('2026-11-09'), start, 3);
    expect(held.map(({ item }) => item.id)).toEqual(['serious-told']);
    const free = nextRows(runOf(start, { startOn: '2026-11-02' }, behind)('2026-11-09'), start, 3);
    expect(free).toHaveLength(3);
  });

  it('waits for what comes first', () => {
    const items = { 'role-page': { state: 'open' as const } };
    const rows = runOf(start, { startOn: '2026-11-02' }, items)('2026-11-02');
    expect(rowOf(rows, 'folder-made')?.waitsOn.map(({ id }) => id)).toEqual(['role-page']);
    const done = runOf(start, { startOn: '2026-11-02' }, { 'role-page': { state: 'done' } })('2026-11-02');
    expect(rowOf(done, 'folder-made')?.waitsOn).toEqual([]);
  });

  it("counts what is one's own, and what is not relevant not at all", () => {
    const rows = runOf(
      start,
      {},
      { breaks: { state: 'done' }, 'time-out': { state: 'not-relevant' } },
    )('2026-11-02');
    const own = rows.filter(({ mine }) => mine).length;
    expect(countOf(rows)).toEqual({ done: 1, count: own - 1 });
  });
});

describe('days', () => {
  it('stretch with the hours of the week', () => {
    const full = runOf(start, { startOn: '2026-12-01' })('2026-12-01');
    const part = runOf(start, { startOn: '2026-12-01', hoursPerWeek: 15 })('2026-12-01');
    const [early, late] = [rowOf(full, 'house-rules')?.due?.on, rowOf(part, 'house-rules')?.due?.on];
    expect([early, late]).toEqual(['2026-12-04', '2026-12-11']);
  });

  it("an own day stands in the list's place, and one that has been is late", () => {
    const own = runOf(start, { startOn: '2026-11-02' }, { breaks: { due: '2026-11-25', time: '10:00' } });
    expect(rowOf(own('2026-11-20'), 'breaks')).toMatchObject({
      due: { on: '2026-11-25', time: '10:00', own: true },
      late: false,
    });
    expect(rowOf(own('2026-11-26'), 'breaks')?.late).toBe(true);
  });
});

describe('the network group', () => {
  const FACTS = { educationStartOn: '2027-01-11' };
  const group = (item: Partial<RunItem>, today: string) =>
    rowOf(runOf(education, FACTS, { 'network-group': item })(today), 'network-group');

  it('comes forth again two weeks before its next day', () => {
    const ticked: Partial<RunItem> = {
      ...{ state: 'done', due: '2027-02-17', doneOn: '2027-02-17' },
      series: { from: '2027-02-17', moved: {}, through: '2027-02-17' },
    };
    expect(group(ticked, '2027-03-01')).toMatchObject({ state: 'done', due: { on: '2027-03-31' } });
    expect(group(ticked, '2027-03-17')).toMatchObject({ state: 'open', late: false });
    expect(group(ticked, '2027-04-01')).toMatchObject({ state: 'open', late: true });
  });
});
