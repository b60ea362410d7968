import { expect, test } from 'vitest';
import { ownPlan } from '@/lib/store/migrations/0003-own-plan';
import { absencePlan } from '@/lib/store/migrations/0004-absence-plan';
import { IMPORT_TABLE } from '../repository/import-table';

// That a personal plan cannot come into the file of the organisational one: by where they lie, and by what the code
// that makes the file can reach.

test('the two plans have no table in common', () => {
  const own = Object.keys(ownPlan.stores);
  expect(own).not.toEqual([]);
  expect(Object.keys(absencePlan.stores).filter((table) => own.includes(table))).toEqual([]);
});

test('what makes the file can reach neither the store nor the personal plan', () => {
  const reached = new Set<string>();
  const follow = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    for (const next of IMPORT_TABLE[module]?.may ?? []) follow(next);
  };
  follow('lib/absence-plan');
  const holders = ['lib/store', 'lib/own-plan', 'lib/calm', 'lib/browser', 'lib/messages', 'lib/settings'];
  expect(holders.filter((module) => reached.has(module))).toEqual([]);
  expect(holders.filter((module) => !(module in IMPORT_TABLE))).toEqual([]);
});
