import { type Reference, type ReferenceKind, readReference } from '@/lib/model';

/** How well something answers a question. */
export interface Answer {
  score: number;
  /** How much of the question it answers, from 0 to 1. */
  covered: number;
  readonly terms: Set<string>;
}

interface Weighed {
  readonly ref: Reference;
  readonly terms: readonly string[];
  weight: number;
}

/** What a person in the middle of something needs first, where two things answer about as well. */
const KINDS: Readonly<Partial<Record<ReferenceKind, number>>> = {
  card: 1.3,
  topic: 1.25,
  calm: 1.5,
  article: 1.1,
  term: 1.05,
};

/** Of a topic's cards, the ones for when it happens come before the one to read in good time. */
const SERIOUS = 1.2;

/** How much more something counts that has a whole phrase of the question among its words. */
const SAID = 2;

/**
 * The part of the best answer's score below which nothing is worth showing, and how many are at most. The first
 * few may be weaker: a single answer leaves no choice where it is the wrong one.
 */
const WORTH_SHOWING = 0.25;
const MOST_FOUND = 20;
const FEW = 5;
const FEW_WORTH_SHOWING = 0.06;

/** Puts the best answer first. `said` are what has a phrase of the question, and how much of it that is. */
export function rank(
  answers: ReadonlyMap<Reference, Answer>,
  said: ReadonlyMap<Reference, number>,
): readonly Omit<Weighed, 'weight'>[] {
  const weighed = [...answers].map(([ref, answer]) => weigh(ref, answer));
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  raiseSaid(weighed, said, best);
  weighed.sort((one, other) => other.weight - one.weight || one.ref.localeCompare(other.ref));
  // Of what was raised only half: else nothing is left of what answers the other words.
  const measure = Math.max(best, (weighed[0]?.weight ?? 0) / 2);
  return weighed
    .filter(({ weight }, at) => weight >= measure * (at < FEW ? FEW_WORTH_SHOWING : WORTH_SHOWING))
    .slice(0, MOST_FOUND)
    .map(({ ref, terms }) => ({ ref, terms }));
}

function weigh(ref: Reference, { score, covered, terms }: Answer): Weighed {
  const kind = readReference(ref)?.kind;
  const level = isSerious(ref) ? SERIOUS : 1;
  return { ref, terms: [...terms], weight: score * covered ** 2 * ((kind && KINDS[kind]) ?? 1) * level };
}

/**
 * What has the phrase counts more. A phrase belongs to the topic and so to all of its cards; which of them it
 * is, it does not tell, and then the calmest does not stand before the others: "hun vil ikke leve mere".
 */
function raiseSaid(weighed: readonly Weighed[], said: ReadonlyMap<Reference, number>, best: number): void {
  const most = new Map<string, number>();
  for (const one of weighed) {
    const part = said.get(one.ref);
    if (part === undefined) continue;
    one.weight = one.weight * SAID + best * part;
    if (isSerious(one.ref)) most.set(topicOf(one.ref), Math.max(one.weight, most.get(topicOf(one.ref)) ?? 0));
  }
  for (const one of weighed) {
    const serious = said.has(one.ref) && !isSerious(one.ref) ? most.get(topicOf(one.ref)) : undefined;
    if (serious !== undefined) one.weight = Math.min(one.weight, serious * JUST_BELOW);
  }
}

const JUST_BELOW = 0.999;

function isSerious(ref: Reference): boolean {
  return /^card:[^.]+\.(critical|warning)(\.|$)/.test(ref);
}

/** "suicide-risk", of the topic itself and of each of its cards. */
function topicOf(ref: Reference): string {
  return ref.replace(/^[^:]+:/, '').replace(/\..*$/, '');
}
