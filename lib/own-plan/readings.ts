import type { LineSeenBy, PlanHeadRecord, PlanLine, PlanSectionRecord } from '@/lib/model';

const DAY_MS = 24 * 60 * 60_000;
export const REVIEW_AFTER_DAYS = 90;

/** Whether it is time for the one question: does the plan still fit? `today` is an ISO day. */
export function isReviewDue({ reviewedOn }: PlanHeadRecord, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewedOn) >= REVIEW_AFTER_DAYS * DAY_MS;
}

/** The lines that the person has marked for somebody, by section, in the plan's order. Sections without are left out. */
export function linesFor(
  seenBy: LineSeenBy,
  sections: readonly PlanSectionRecord[],
): readonly { readonly section: string; readonly lines: readonly PlanLine[] }[] {
  return sections
    .map(({ section, lines }) => ({ section, lines: lines.filter((line) => line.seenBy === seenBy) }))
    .filter(({ lines }) => lines.length > 0);
}
