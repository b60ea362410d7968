import { describe, expect, it } from 'vitest';
import { agreedOf, changedAgreed, openAgreed } from '@/lib/checklists';
import { chooseAgreed, tickAgreed } from '@/lib/handover';
import type { AgreedItem, ChecklistRun, Version } from '@/lib/model';

const KEY: AgreedItem = { text: 'Find the key', owner: 'peer', due: '2026-12-04' };
const hers = { value: { ...KEY, due: '2026-12-09' }, seen: { karen: 2 } };
const his = { value: { ...KEY, doneOn: '2026-12-02' }, seen: { karen: 1, jonas: 1 } };
const having = (...key: Version<AgreedItem>[]): ChecklistRun => ({
  ...{ id: 'r', templateId: 'start', startedAt: '', followed: [{ version: 1, on: '2026-11-02' }], facts: [] },
  agreed: { key },
});

describe('two states of what was agreed', () => {
  const run = having(hers, his);

  it('stand side by side; neither a tick nor a new day settles them, and nothing is written', () => {
    expect(agreedOf(run.agreed ?? {})).toEqual([{ ...hers.value, id: 'key', apart: [hers, his] }]);
    expect(() => tickAgreed(run, 'key', '2026-12-05', 'jonas')).toThrow();
    expect(changedAgreed(run.agreed ?? {}, 'key', { due: null }, 'karen')).toBeNull();
  });

  it('are settled by a choice, that has seen both', () => {
    expect(chooseAgreed(run, 'key', his.value, 'jonas').agreed?.key).toEqual([
      { value: his.value, seen: { karen: 2, jonas: 2 } },
    ]);
    expect(chooseAgreed(run, 'key', { ...KEY, text: 'neither' }, 'jonas')).toBe(run);
  });

  it('that say the same are no disagreement, and are ticked as one', () => {
    const alike = having(hers, { ...his, value: hers.value });
    expect(agreedOf(alike.agreed ?? {})).toMatchObject([{ id: 'key', apart: [] }]);
    expect(tickAgreed(alike, 'key', '2026-12-05', 'jonas').agreed?.key).toEqual([
      { value: { ...hers.value, doneOn: '2026-12-05' }, seen: { karen: 2, jonas: 2 } },
    ]);
  });

  it('of which one was taken back stand until somebody chooses; both taken back, it is gone', () => {
    const gone = { ...hers, value: { ...hers.value, dropped: true as const } };
    expect(openAgreed(having(gone, { ...his, value: KEY }))).toMatchObject([{ ...KEY, id: 'key' }]);
    expect(agreedOf(having(gone, { ...gone, seen: his.seen }).agreed ?? {})).toEqual([]);
  });
});

it('a change that changes nothing is none', () => {
  const run = having(his);
  expect(tickAgreed(run, 'key', '2026-12-02', 'jonas').agreed).toBe(run.agreed);
  expect(tickAgreed(run, 'other', '2026-12-02', 'jonas')).toBe(run);
});
