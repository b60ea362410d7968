import type { Rule } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** Rules: each has what its kind needs, and names only word groups that exist. */
export function checkRules({ rules, words }: ReadParts): Mistake[] {
  const groups = words.entries[0]?.value ?? {};
  const known = (word: string) => !word.startsWith('@') || Object.hasOwn(groups, word.slice(1));
  return [
    ...rules.entries.flatMap((entry) => [...checkKind(entry), ...checkWordGroups(entry, known)]),
    ...words.entries.flatMap(({ value, mistake }) =>
      Object.entries(value).flatMap(([group, list]) =>
        list.flatMap((word, place) => (known(word) ? [] : [mistake([group, place], noGroup(word))])),
      ),
    ),
  ];
}

function checkKind({ value, mistake }: Entry<Rule>): Mistake[] {
  const isIdentifier = value.kind === 'identifier';
  if (isIdentifier && value.identifier === undefined) {
    return [mistake(['kind'], 'En regel af slagsen identifier skal have feltet identifier.')];
  }
  if (isIdentifier && value.frames !== undefined) {
    return [mistake(['frames'], 'En regel af slagsen identifier har ingen rammer (frames).')];
  }
  if (!isIdentifier && value.identifier !== undefined) {
    return [mistake(['identifier'], 'Kun regler af slagsen identifier har feltet identifier.')];
  }
  if (!isIdentifier && value.frames === undefined) {
    return [mistake(['kind'], 'Reglen skal have rammer (frames), ellers finder den intet.')];
  }
  return [];
}

function checkWordGroups({ value, mistake }: Entry<Rule>, known: (word: string) => boolean): Mistake[] {
  return (value.frames ?? []).flatMap((frame, frameAt) =>
    frame.slots.flatMap((slot, slotAt) =>
      slot.flatMap((word, wordAt) =>
        known(word) ? [] : [mistake(['frames', frameAt, 'slots', slotAt, wordAt], noGroup(word))],
      ),
    ),
  );
}

function noGroup(word: string): string {
  return `Ordgruppen ${word} findes ikke i content/rules/words.yaml.`;
}
