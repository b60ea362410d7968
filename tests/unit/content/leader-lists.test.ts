import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChecklistItem } from '@/lib/model';
import { readContent } from '@/lib/pack';

const { checklists } = readContent(resolve(import.meta.dirname, '../../..'));
const lists = checklists.filter(({ holder }) => holder === 'leader' || holder === 'team');
const items = lists.flatMap((list) => list.items);
const idsOf = (is: (item: ChecklistItem) => unknown) => items.filter(is).map(({ id }) => id);

describe('the lists of the leader and the team', () => {
  test('only what the first day cannot do without stops the start', () => {
    expect(idsOf(({ gate }) => gate)).toEqual([
      'leader-team-prepared',
      'leader-person-in-charge',
      'leader-workspace',
    ]);
  });

  test('what two people agree on is never ticked for several at once', () => {
    expect(
      idsOf(
        ({ batchable, owner, needs }) => batchable && (owner === 'together' || needs === 'both-initials'),
      ),
    ).toEqual([]);
    expect(idsOf(({ needs }) => needs === 'both-initials')).toEqual([
      'leader-needs-talk',
      'leader-meetings',
      'leader-function-description',
      'leader-half-year-review',
    ]);
  });

  test('what is counted from the end of a trial period is there only where one was agreed', () => {
    const counted = idsOf(({ due }) => due?.anchor === 'trial-end');
    expect(counted).toHaveLength(3);
    expect(idsOf(({ trialOnly }) => trialOnly)).toEqual(counted);
  });

  test('no word of a personal plan, of signs or of being ill, in either language', () => {
    for (const list of lists)
      expect(JSON.stringify(list), list.id).not.toMatch(
        /personlige? plan|personal plan|min plan|my plan|kriseplan|crisis|sygdom|sygefravær|\bsyge?\b|illness|\bill\b|sick|tilbagefald|relapse|advarselstegn|warning sign/i,
      );
  });
});
