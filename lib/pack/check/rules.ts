import type { Rule } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** Rules: each has what its kind needs, and names only word groups that exist. */
export function checkRules({ rules, words }: ReadParts): Mistake[] {
  const groups = new Set(words.entries.flatMap(({ value }) => Object.keys(value)));
  const known = (words: string) =>
    words.split(/\s+/).every((word) => {
      const [, group = ''] = /^(?:@(.+)|<(.+)>)$/.exec(word)?.filter(Boolean) ?? [];
      return group === '' || group === 'name' || groups.has(group);
    });
  return [
    ...repeatedGroups(words.entries),
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
  if (value.kind === 'language' && (value.suggestion === undefined || value.reason === undefined)) {
    return [mistake(['kind'], 'En regel af slagsen language skal have suggestion og reason.')];
  }
  if (value.learned && (value.kind !== 'topic' || value.frames !== undefined)) {
    return [mistake(['learned'], 'En regel med learned er af slagsen topic og har ingen rammer (frames).')];
  }
  if (!isIdentifier && !value.learned && value.frames === undefined) {
    return [mistake(['kind'], 'Reglen skal have rammer (frames), ellers finder den intet.')];
  }
  return [];
}

function checkWordGroups({ value, mistake }: Entry<Rule>, known: (word: string) => boolean): Mistake[] {
  return (value.frames ?? []).flatMap((frame, frameAt) =>
    [...frame.slots.entries()]
      .map(([at, words]) => ({ words, path: ['slots', at] }))
      .concat({ words: frame.without ?? [], path: ['without'] })
      .flatMap(({ words, path }) =>
        words.flatMap((word, wordAt) =>
          known(word) ? [] : [mistake(['frames', frameAt, ...path, wordAt], noGroup(word))],
        ),
      ),
  );
}

/** A group stands in one file, or one of the two would be forgotten. */
function repeatedGroups(files: ReadParts['words']['entries']): Mistake[] {
  const seen = new Set<string>();
  return files.flatMap(({ value, mistake }) =>
    Object.keys(value).flatMap((group) => {
      if (seen.has(group))
        return [mistake([group], `Ordgruppen ${group} står i to filer. Saml dem i den ene.`)];
      seen.add(group);
      return [];
    }),
  );
}

function noGroup(word: string): string {
  return `Ordgruppen ${word} findes ikke i content/words/.`;
}
