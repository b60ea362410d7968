import type { Source } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/** What is read through again from time to time. */
interface Reviewed {
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
}

/** Months until the next review: what rests on law ages faster. */
const LAW_MONTHS = 12;
const OTHER_MONTHS = 24;

/** Sources of law say section, date and confidence, and everything is read through again in time. */
export function checkReviews({ cards, articles }: ReadParts): Mistake[] {
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...cards.entries.flatMap((entry) => {
      const { source, moreSources = [] } = entry.value;
      const places = [['source'], ...moreSources.map((_, place) => ['moreSources', place])];
      return checkEntry(entry, [source, ...moreSources], places, today);
    }),
    ...articles.entries.flatMap((entry) => {
      const { sources, facts = [] } = entry.value;
      const places = [
        ...sources.map((_, place) => ['sources', place]),
        ...facts.map((_, place) => ['facts', place, 'source']),
      ];
      return checkEntry(entry, [...sources, ...facts.map(({ source }) => source)], places, today);
    }),
  ];
}

function checkEntry(
  entry: Entry<Reviewed>,
  sources: readonly Source[],
  places: readonly (readonly (string | number)[])[],
  today: string,
): Mistake[] {
  const onLaw = sources.some(({ kind }) => kind === 'law');
  return [
    ...sources.flatMap((source, at) =>
      checkLaw(source, (path, message) => {
        return entry.mistake([...(places[at] ?? []), ...path], message);
      }),
    ),
    ...checkDates(entry, onLaw ? LAW_MONTHS : OTHER_MONTHS, onLaw, today),
  ];
}

function checkLaw(source: Source, mistake: Entry<unknown>['mistake']): Mistake[] {
  if (source.kind !== 'law') return [];
  const needed = {
    ref: 'paragraf og lov, for eksempel Barnets lov § 133',
    lawAsOf: 'datoen, hvor loven blev slået op',
    confidence: 'om det er genfundet (verified) eller almindelig viden (known)',
  };
  return (['ref', 'lawAsOf', 'confidence'] as const)
    .filter((field) => source[field] === undefined)
    .map((field) => mistake([], `Her bygges på en lov. Skriv ${field}: ${needed[field]}.`));
}

function checkDates(
  { value, mistake }: Entry<Reviewed>,
  months: number,
  onLaw: boolean,
  today: string,
): Mistake[] {
  const { reviewedOn, nextReviewOn } = value;
  if (reviewedOn > today) {
    return [mistake(['reviewedOn'], 'Datoen for gennemsynet (reviewedOn) ligger i fremtiden.')];
  }
  if (nextReviewOn <= reviewedOn) {
    return [
      mistake(['nextReviewOn'], 'Næste gennemsyn (nextReviewOn) skal ligge efter det sidste (reviewedOn).'),
    ];
  }
  // Compared as text: the same day of the month, which sorts right even where the month is shorter.
  const latest = `${Number(reviewedOn.slice(0, 4)) + months / 12}${reviewedOn.slice(4)}`;
  if (nextReviewOn <= latest) return [];
  const why = onLaw ? 'Det bygger på en lov og skal ses igennem' : 'Det skal ses igennem';
  return [mistake(['nextReviewOn'], `${why} senest ${latest}.`)];
}
