import type { Entry } from '../entry';
import type { ValuePath } from '../source-file';
import type { ReadParts } from './read-parts';

/** One text that a person will read, and where it stands. */
export interface WrittenText {
  readonly entry: Entry<unknown>;
  readonly path: ValuePath;
  readonly text: string;
}

/**
 * Every text of topics, cards, articles, words, addresses, checklists, plans, talks, papers, slots and numbers. Rules and practice notes are left out: they
 * hold what others write, not what Sidemand says.
 */
export function writtenTexts(read: ReadParts): WrittenText[] {
  const spoken: readonly (readonly Entry<unknown>[])[] = [
    read.topics.entries,
    read.cards.entries,
    read.articles.entries,
    read.terms.entries,
    read.links.entries,
    read.checklists.entries,
    read.plans.entries,
    read.talks.entries,
    read.papers.entries,
    read.slots.entries,
    read.helplines.entries,
  ];
  return spoken.flat().flatMap((entry) => textsIn(entry.value).map((found) => ({ entry, ...found })));
}

function textsIn(value: unknown, path: ValuePath = []): { path: ValuePath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => textsIn(item, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
