import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** What is named in one file exists in the other: cards by rules and checklists, rules by practice notes. */
export function checkReferences(read: ReadParts): Mistake[] {
  const cards = new Set(read.cards.entries.map(({ value }) => value.id));
  const rules = new Set(read.rules.entries.map(({ value }) => value.id));
  const noCard = (id: string) => `Kortet ${id} findes ikke i content/cards.`;
  return [
    ...read.rules.entries.flatMap(({ value, mistake }) =>
      cards.has(value.card) ? [] : [mistake(['card'], noCard(value.card))],
    ),
    ...read.checklists.entries.flatMap(({ value, mistake }) =>
      value.items.flatMap((item, itemAt) =>
        (item.cards ?? []).flatMap((id, cardAt) =>
          cards.has(id) ? [] : [mistake(['items', itemAt, 'cards', cardAt], noCard(id))],
        ),
      ),
    ),
    ...read.practiceNotes.entries.flatMap(({ value, mistake }) =>
      value.expects.flatMap((id, place) =>
        rules.has(id) ? [] : [mistake(['expects', place], `Reglen ${id} findes ikke i content/rules.`)],
      ),
    ),
  ];
}
