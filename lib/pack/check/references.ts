import type { Reference } from '../../model';
import { readReference } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** What is named in one file exists in the other. */
export function checkReferences(read: ReadParts): Mistake[] {
  const known = idsOf(read);
  const rules = new Set(read.rules.entries.map(({ value }) => value.id));
  const noCard = (id: string) => `Kortet ${id} findes ikke i content/cards.`;
  return [
    ...read.rules.entries.flatMap(({ value, mistake }) =>
      known.card.has(value.card) ? [] : [mistake(['card'], noCard(value.card))],
    ),
    ...read.practiceNotes.entries.flatMap(({ value, mistake }) =>
      value.expects.flatMap((id, place) =>
        rules.has(id) ? [] : [mistake(['expects', place], `Reglen ${id} findes ikke i content/rules.`)],
      ),
    ),
    ...read.cards.entries.flatMap(({ value, mistake }) =>
      known.topic.has(value.topic)
        ? []
        : [mistake(['topic'], `Emnet ${value.topic} findes ikke i content/topics.`)],
    ),
    ...read.links.entries.flatMap(({ value, mistake }) =>
      value.slot === undefined || known.slot.has(value.slot)
        ? []
        : [mistake(['slot'], `Pladsen ${value.slot} findes ikke i content/slots.`)],
    ),
    ...[read.cards, read.articles, read.terms].flatMap((reading) =>
      reading.entries.flatMap((entry) => checkSee(entry, known)),
    ),
  ];
}

type Known = Readonly<Record<NonNullable<ReturnType<typeof readReference>>['kind'], ReadonlySet<string>>>;

function idsOf(read: ReadParts): Known {
  const ids = (reading: { entries: readonly Entry<{ readonly id: string }>[] }) =>
    new Set(reading.entries.map(({ value }) => value.id));
  return {
    card: ids(read.cards),
    topic: ids(read.topics),
    article: ids(read.articles),
    term: ids(read.terms),
    link: ids(read.links),
    slot: ids(read.slots),
    checklist: ids(read.checklists),
    plan: ids(read.plans),
    calm: new Set(['page']),
  };
}

function checkSee(
  { value, mistake }: Entry<{ readonly see?: readonly Reference[] }>,
  known: Known,
): Mistake[] {
  return (value.see ?? []).flatMap((reference, place) => {
    const to = readReference(reference);
    if (to && known[to.kind].has(to.id)) return [];
    return [mistake(['see', place], `Der er intet, der hedder ${reference}.`)];
  });
}
