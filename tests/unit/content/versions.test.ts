import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cardFor, cardsFor } from '@/lib/advice';
import { EMPLOYERS, JOURNAL_ACCESS, ROLES, type WorkSituation } from '@/lib/model';
import { readContent } from '@/lib/pack';

const { cards } = readContent(resolve(import.meta.dirname, '../../..'));

/** Everybody there can be: each answer, and each question left unanswered. */
const people: WorkSituation[] = [null, ...ROLES].flatMap((role) =>
  [null, ...EMPLOYERS].flatMap((employer) =>
    [null, true, false].flatMap((authorised) =>
      [null, ...JOURNAL_ACCESS].map((journal) => {
        return { role, employer, authorised, journal, citizenWord: null, asked: true };
      }),
    ),
  ),
);

const families = cards
  .filter(({ insteadOf }) => !insteadOf)
  .map(
    (card) => [card.id, cards.filter(({ insteadOf }) => insteadOf === card.id).map(({ id }) => id)] as const,
  )
  .filter(([, standIns]) => standIns.length > 0);

test('there are cards with versions, and 288 kinds of people', () => {
  expect(families.length).toBeGreaterThan(5);
  expect(people).toHaveLength(288);
});

test.each(families)(
  '%s: nobody gets two versions, and its id leads to the one in the list',
  (id, standIns) => {
    for (const person of people) {
      const shown = cardsFor(cards, person).map((card) => card.id);
      const versions = [id, ...standIns].filter((version) => shown.includes(version));
      expect(versions.length, JSON.stringify(person)).toBeLessThanOrEqual(1);
      if (versions[0]) expect(cardFor(id, cards, person)?.id, JSON.stringify(person)).toBe(versions[0]);
    }
  },
);
