import { monthsAfter } from './days';

/** What has to be looked at again on a day. */
interface Reviewed {
  readonly nextReviewOn: string;
}

/** Months past its review after which a text no longer comes by itself. */
const LONG_MONTHS = 12;

/** Past its review: it still shows, and says so. */
export function isExpired({ nextReviewOn }: Reviewed, today: string): boolean {
  return nextReviewOn < today;
}

/** So long past its review that it no longer comes by itself. */
export function isLongExpired({ nextReviewOn }: Reviewed, today: string): boolean {
  return monthsAfter(nextReviewOn, LONG_MONTHS) < today;
}
