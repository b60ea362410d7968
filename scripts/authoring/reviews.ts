import { daysBetween } from '@/lib/advice';
import type { Content } from '@/lib/pack';

/** Days ahead in which a coming review is told. */
const AHEAD_DAYS = 60;

/** A text that is to be read through again. */
export interface DueReview {
  readonly what: string;
  readonly nextReviewOn: string;
  readonly isPast: boolean;
}

/** Cards and articles whose review is past, or comes within 60 days; the most overdue first. */
export function findDueReviews({ cards, articles }: Content, today: string): DueReview[] {
  const texts = [
    ...cards.map(({ id, nextReviewOn }) => ({ what: `Kortet ${id}`, nextReviewOn })),
    ...articles.map(({ id, nextReviewOn }) => ({ what: `Artiklen ${id}`, nextReviewOn })),
  ];
  return texts
    .map((text) => ({ ...text, isPast: text.nextReviewOn < today }))
    .filter(({ nextReviewOn, isPast }) => isPast || daysBetween(today, nextReviewOn) <= AHEAD_DAYS)
    .sort((a, b) => a.nextReviewOn.localeCompare(b.nextReviewOn) || a.what.localeCompare(b.what));
}

/** One line for each. */
export function sayReview({ what, nextReviewOn, isPast }: DueReview): string {
  return isPast
    ? `${what} skulle være set igennem ${nextReviewOn}.`
    : `${what} skal ses igennem senest ${nextReviewOn}.`;
}
