import type { Engine, SeenStretch } from '../../lib/engine';
import type { Rule, TextRange } from '../../lib/model';
import type { LabelledNote } from '../score/banks';
import { isRelated } from '../score/score';
import type { Labelled } from './learn';

/** A text, what it speaks of as something that is so, and where; `null` for where it is not known. */
export interface Lesson {
  readonly stretches: readonly SeenStretch[];
  readonly topics: readonly { readonly topic: string; readonly place: TextRange | null }[];
  /** The only topic of which it teaches something; all of them where none is told. */
  readonly only?: string;
}

/** What is learned from: a labelled note, or an example of a rule. */
export type Source = Pick<LabelledNote, 'text' | 'expected'> & Pick<Lesson, 'only'>;

/** How sure a sentence is of a topic: the logarithm of the odds. */
export type Guess = (features: Int32Array, topic: number) => number;

export function lessonOf({ text, expected, only }: Source, stretches: readonly SeenStretch[]): Lesson {
  const topics = expected
    .filter(({ certainty }) => certainty === 'affirmed' || certainty === 'possible')
    // In the banks of sentences the whole text is the place.
    .map(({ topic, start, end }) => ({ topic, place: end - start < text.length ? { start, end } : null }));
  return { stretches, topics, ...(only ? { only } : {}) };
}

/** The examples of a rule teach too: what it must find, and what it must leave. Of other topics they tell nothing. */
export function sourcesOf({ kind, topic, examples }: Rule): Source[] {
  if (kind !== 'topic') return [];
  return examples.map(({ text, span, certainty = 'affirmed', alert = true }) => ({
    text,
    expected: span !== undefined && alert ? [{ topic, certainty, start: 0, end: text.length }] : [],
    only: topic,
  }));
}

/** Tells whether an example is marked where its rule promises it, and else not. */
export function holdsIn({ evaluate }: Engine): (example: Source) => boolean {
  return ({ text, expected, only }) => {
    const isMarked = evaluate(text).some(({ topic, alert }) => topic === only && alert);
    return isMarked === expected.length > 0;
  };
}

/** Where several sentences may carry a topic, the likeliest does, and those that are likely by themselves. */
export function label(lessons: readonly Lesson[], names: readonly string[], guess: Guess | null): Labelled[] {
  return lessons.flatMap(({ stretches, topics, only }) =>
    stretches.map(({ start, end, features }): Labelled => {
      const own = topics.filter(({ topic, place }) => {
        if (place) return start < place.end && place.start < end;
        if (stretches.length === 1 || !guess) return true;
        const number = names.indexOf(topic);
        const here = guess(features, number);
        return here > SURE || stretches.every((other) => guess(other.features, number) <= here);
      });
      const truth = names.map((name) => {
        if (own.some(({ topic }) => topic === name)) return 1;
        if (only && only !== name) return null;
        // As in scoring: what is near to what is there is neither right nor wrong.
        return topics.some(({ topic }) => topic === name || isRelated(name, new Set([topic]))) ? null : 0;
      });
      return { features, truth };
    }),
  );
}

const SURE = 0.5;
