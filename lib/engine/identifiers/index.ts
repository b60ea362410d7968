import type { IdentifierType, TextRange } from '@/lib/model';
import { findAddresses } from './address';
import { findCpr } from './cpr';
import { findEmails } from './email';
import { findPhones } from './phone';

export interface Identifier extends TextRange {
  readonly type: IdentifierType;
}

/** Where ranges overlap the first kind in this order wins: a CPR number holds what looks like a phone number. */
const FINDERS: readonly (readonly [IdentifierType, (text: string) => TextRange[]])[] = [
  ['cpr', findCpr],
  ['email', findEmails],
  ['phone', findPhones],
  ['address', findAddresses],
];

/** Identifiers of the wanted types, sorted by start, none overlapping another. */
export function findIdentifiers(text: string, wanted: ReadonlySet<IdentifierType>): Identifier[] {
  const found = FINDERS.flatMap(([type, find], rank) =>
    find(text).map((range) => ({ ...range, type, rank })),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: typeof found = [];
  for (const identifier of found) {
    const last = kept.at(-1);
    if (!last || last.end <= identifier.start) kept.push(identifier);
    else if (identifier.rank < last.rank) kept[kept.length - 1] = identifier;
  }
  return kept.filter(({ type }) => wanted.has(type)).map(({ type, start, end }) => ({ type, start, end }));
}
