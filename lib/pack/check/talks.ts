import type { ListHolder } from '@/lib/model';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/**
 * What a talk is about: not health, and nothing that a leader could learn of a person's own plan by. The word may stand
 * where a text says to leave it alone.
 */
const NOT_ASKED =
  /diagnose|medicin|indlæggelse|sygedag|sygdom|kriseplan|diagnos|medication|admission|illness|crisis plan/iu;

/** What a guide for a talk names is there, it asks nothing about health, and a question's way is one of its own. */
export function checkTalks(read: ReadParts): Mistake[] {
  const itemsOf = (holder: ListHolder) =>
    new Set(
      read.checklists.entries
        .filter(({ value }) => value.holder === holder)
        .flatMap(({ value }) => value.items.filter((item) => !item.private).map(({ id }) => id)),
    );
  const items = itemsOf('leader');
  const theirs = itemsOf('peer');
  const cards = new Set(read.cards.entries.map(({ value }) => value.id));
  return read.talks.entries.flatMap(({ value, mistake }) => [
    ...value.items.flatMap((item, at) =>
      items.has(item) ? [] : [mistake(['items', at], `Punktet ${item} findes ikke i en leders tjekliste.`)],
    ),
    ...(value.theirs ?? []).flatMap((item, at) =>
      theirs.has(item)
        ? []
        : [
            mistake(
              ['theirs', at],
              `Punktet ${item} findes ikke i en peers tjekliste, eller det er kun til peeren.`,
            ),
          ],
    ),
    ...(value.cards ?? []).flatMap((card, at) =>
      cards.has(card) ? [] : [mistake(['cards', at], `Kortet ${card} findes ikke i content/cards.`)],
    ),
    ...value.prompts.flatMap(({ way, text }, at) => [
      ...(way === undefined || value.ways?.some(({ id }) => id === way)
        ? []
        : [mistake(['prompts', at, 'way'], `Vejen ${way} findes ikke i ways.`)]),
      ...(NOT_ASKED.test(`${text.da} ${text.en}`)
        ? [
            mistake(
              ['prompts', at, 'text'],
              'En samtale spørger til arbejdet, ikke til helbred eller egne planer.',
            ),
          ]
        : []),
    ]),
  ]);
}
