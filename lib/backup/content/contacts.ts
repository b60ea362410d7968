import { CALM_LIMITS, type CalmContact, cleanText } from '@/lib/model';

/** What a file's contacts do to those that are here. */
export interface ContactsMet {
  /** Not here: they come after those that are, in the file's order. */
  readonly added: readonly CalmContact[];
  /** Here already, word for word. */
  readonly kept: number;
  /** The calm page has no room for more: they stay in the file. */
  readonly left: number;
}

/**
 * A contact is known by all that it says: it is one line that a person writes anew as often as not. One whose number was
 * changed stands beside the old one, and the person sees both.
 */
const idOf = ({ name, relation, number }: CalmContact): string =>
  JSON.stringify([cleanText(name), cleanText(relation), cleanText(number).replace(/\s/g, '')]);

/** Goes through a file's contacts. Nothing that stands here is changed or moved. */
export function meetContacts(here: readonly CalmContact[], there: readonly CalmContact[] = []): ContactsMet {
  const own = new Set(here.map(idOf));
  const others = new Map(there.map((one) => [idOf(one), one]));
  const news = [...others].filter(([id]) => !own.has(id)).map(([, one]) => one);
  const room = Math.max(CALM_LIMITS.contacts - here.length, 0);
  const added = news.slice(0, room);
  return { added, kept: others.size - news.length, left: news.length - added.length };
}

/** Those that are here without those that a file brought and that are as it brought them. */
export function withoutContacts(
  here: readonly CalmContact[],
  brought: readonly CalmContact[],
): readonly CalmContact[] {
  const ids = new Set(brought.map(idOf));
  return here.filter((one) => !ids.has(idOf(one)));
}
