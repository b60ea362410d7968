import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ValuePath } from '../source-file';
import type { ReadParts } from './read-parts';

interface Named {
  readonly id: string;
}

/** Ids are unique within their kind, and a file with one thing in it is named after it. */
export function checkIds(read: ReadParts): Mistake[] {
  const inOwnFile: readonly (readonly Entry<Named>[])[] = [
    read.cards.entries,
    read.articles.entries,
    read.sites.entries,
    read.checklists.entries,
    read.plans.entries,
    read.talks.entries,
    read.papers.entries,
    read.practiceNotes.entries,
  ];
  const inLists = [
    read.rules.entries,
    read.slots.entries,
    read.helplines.entries,
    read.topics.entries,
    read.terms.entries,
    read.links.entries,
  ];
  return [
    ...[...inOwnFile, ...inLists].flatMap(repeatedEntries),
    ...inOwnFile.flat().flatMap(fileNameDiffers),
    ...read.checklists.entries.flatMap((entry) => repeatedWithin(entry, entry.value.phases, ['phases'])),
    ...read.plans.entries.flatMap((entry) => repeatedWithin(entry, entry.value.sections, ['sections'])),
    ...read.papers.entries.flatMap((entry) => repeatedWithin(entry, entry.value.questions, ['questions'])),
    ...read.rules.entries.flatMap((entry) => repeatedWithin(entry, entry.value.frames ?? [], ['frames'])),
  ];
}

function repeatedEntries(entries: readonly Entry<Named>[]): Mistake[] {
  const seen = new Set<string>();
  return entries.flatMap(({ value, mistake }) => {
    if (seen.has(value.id)) return [mistake(['id'], repeated(value.id))];
    seen.add(value.id);
    return [];
  });
}

function repeatedWithin(entry: Entry<unknown>, parts: readonly Named[], path: ValuePath): Mistake[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, place) => {
    if (seen.has(id)) return [entry.mistake([...path, place, 'id'], repeated(id))];
    seen.add(id);
    return [];
  });
}

function fileNameDiffers({ value, name, mistake }: Entry<Named>): Mistake[] {
  if (name === value.id) return [];
  return [mistake(['id'], `Filen hedder ${name}.yaml, men id'et er ${value.id}. De skal være ens.`)];
}

function repeated(id: string): string {
  return `Id'et ${id} er brugt før. Et id må kun bruges én gang.`;
}
