import type { Finding, TextRange } from '@/lib/model';
import type { Paragraph } from './editors';
import { createOpaqueId } from './opaque-id';

/** A finding of one field. Its offsets count in the whole text of the field. */
export interface Spot extends TextRange {
  /** Opaque; the same for as long as the same place in the text stays found by the same rule. */
  readonly id: string;
  readonly finding: Finding;
  readonly paragraph: Paragraph;
}

/** What a field held at the last look: kept in memory only, to know its spots again at the next. */
export interface Snapshot {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export const EMPTY_SNAPSHOT: Snapshot = { text: '', spots: [] };

/** Where an offset of the old text went, seen as one edit between equal ends; `null` inside that edit. */
function trackOffsets(before: string, after: string): (offset: number) => number | null {
  const most = Math.min(before.length, after.length);
  const head = longest(most, (length) => before.startsWith(after.slice(0, length)));
  const end = longest(most - head, (length) => before.endsWith(after.slice(after.length - length)));
  const tail = before.length - end;
  const grown = after.length - before.length;
  return (offset) => (offset <= head ? offset : offset >= tail ? offset + grown : null);
}

/** By halving: at 50,000 characters a loop over the letters takes 5 ms, a dozen comparisons hardly any. */
function longest(most: number, isEqual: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isEqual(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The spots of a text, each with the id it had before where it is the same one: same rule, and at least one of
 * its ends stayed where it was. "Not this one" holds on to these ids.
 */
export function takeSnapshot(
  before: Snapshot,
  paragraphs: readonly Paragraph[],
  findingsOf: (paragraph: Paragraph) => readonly Finding[],
): Snapshot {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const track = trackOffsets(before.text, text);
  const ids = new Map<string, string>();
  for (const { id, finding, start, end } of before.spots) {
    ids.set(`${finding.ruleId} from ${track(start)}`, id);
    ids.set(`${finding.ruleId} to ${track(end)}`, id);
  }
  const taken = new Set<string>();
  const idFor = (ruleId: string, start: number, end: number): string => {
    const known = [ids.get(`${ruleId} from ${start}`), ids.get(`${ruleId} to ${end}`)];
    const id = known.find((candidate) => candidate && !taken.has(candidate)) ?? createOpaqueId();
    taken.add(id);
    return id;
  };

  const spots: Spot[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const finding of findingsOf(paragraph)) {
      const start = at + finding.start;
      const end = at + finding.end;
      spots.push({ id: idFor(finding.ruleId, start, end), finding, paragraph, start, end });
    }
    at += paragraph.text.length + 1;
  }
  return { text, spots };
}
