import { type AgreedItem, type Changes, cleanTexts, type Onboarding, type Versions } from '@/lib/model';
import { write } from './versions';

const MEMBERS = ['text', 'owner', 'guide', 'due', 'doneOn', 'dropped'] as const;

/**
 * The states of an agreement that somebody would have to choose between: of several that say the same, the first. What is
 * kept and merged stays as it is; this is how it is read.
 */
export function standingAgreed(versions: Versions<AgreedItem>): Versions<AgreedItem> {
  const said = versions.map(({ value }) => saidByAgreed(value));
  return versions.filter((_one, at) => said.indexOf(said[at] ?? '') === at);
}

/** What an agreement says, to be compared; empty where it was taken back or never made. */
export function saidByAgreed(agreed: AgreedItem | undefined): string {
  if (!agreed || agreed.dropped) return '';
  return JSON.stringify(MEMBERS.map((name) => agreed[name] ?? null));
}

/** All of an agreement as a change: what it has not is taken away. It makes this one stand. */
export function wholeAgreed(agreed: AgreedItem): Changes<AgreedItem> {
  return Object.fromEntries(MEMBERS.map((name) => [name, agreed[name] ?? null]));
}

/**
 * What was agreed, after a change of one of it, or with one more. `null` where two states of it stand side by side and
 * the change is not {@link wholeAgreed}: a tick would take one of the two for the whole, and nobody would have chosen.
 */
export function changedAgreed(
  agreed: Onboarding['agreed'],
  id: string,
  change: Changes<AgreedItem>,
  writer: string,
): Onboarding['agreed'] | null {
  const versions = Object.hasOwn(agreed, id) ? (agreed[id] ?? []) : [];
  const isChoice = MEMBERS.every((name) => Object.hasOwn(change, name));
  if (!isChoice && standingAgreed(versions).length > 1) return null;
  const [first] = versions;
  const before: AgreedItem = first?.value ?? { text: '', owner: 'together' };
  const merged = Object.entries({ ...before, ...cleanTexts(change) }).filter(([, value]) => value !== null);
  const after = Object.fromEntries(merged) as unknown as AgreedItem;
  if (versions.length === 1 && isSame(before, after)) return agreed;
  return { ...agreed, [id]: write(versions, writer, after) };
}

/** Whether two agreements are alike, also of two that were taken back. */
const isSame = (one: AgreedItem, other: AgreedItem): boolean =>
  MEMBERS.every((name) => one[name] === other[name]);
