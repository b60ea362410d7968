import type { EarlierLines, PlanLine, PlanSectionRecord } from '@/lib/model';
import { MOST_EARLIER } from './record';

/** Changes within so long of one another are one version: ten of them should reach back further than an hour. */
const ONE_VERSION_MS = 10 * 60_000;

/** A section that nothing has been written in. */
export function emptySection(section: string): PlanSectionRecord {
  return { part: 'section', section, lines: [], savedAt: null, earlier: [] };
}

/**
 * The section with other lines. What it held before is kept as an earlier version: always where text would
 * otherwise be gone, and else where ten minutes have passed.
 */
export function withLines(
  before: PlanSectionRecord,
  lines: readonly PlanLine[],
  at: Date,
): PlanSectionRecord {
  const savedAt = at.toISOString();
  const isKept = before.savedAt !== null && before.lines.length > 0 && isWorthKeeping(before, lines, at);
  const earlier = isKept ? [versionOf(before), ...before.earlier].slice(0, MOST_EARLIER) : before.earlier;
  return { ...before, lines, savedAt, earlier };
}

const versionOf = ({ savedAt, lines }: PlanSectionRecord): EarlierLines => ({
  savedAt: savedAt ?? '',
  lines,
});

function isWorthKeeping(before: PlanSectionRecord, lines: readonly PlanLine[], at: Date): boolean {
  const after = new Map(lines.map(({ id, text }) => [id, text]));
  const isGone = before.lines.some(({ id, text }) => !after.get(id)?.includes(text));
  const apart = Math.abs(at.getTime() - Date.parse(before.savedAt ?? ''));
  return isGone || !(apart < ONE_VERSION_MS);
}
