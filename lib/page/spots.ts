import type { Finding } from '@/lib/model';
import { spanOfEdit } from './edit-span';
import type { Paragraph } from './editors';
import { createOpaqueId } from './opaque-id';

/** A finding of one field. An untouched one is the same object at the next look. */
export interface Spot {
  /** Opaque; the same for as long as the same place in the text stays found by the same rule. */
  readonly id: string;
  /** Its offsets count in the paragraph. */
  readonly finding: Finding;
  readonly paragraph: Paragraph;
}

interface Looked {
  readonly paragraph: Paragraph;
  readonly spots: readonly Spot[];
}

/** What a field held at the last look: kept in memory only, to know its spots again at the next. */
export interface Snapshot {
  readonly looked: readonly Looked[];
  /** In text order. */
  readonly spots: readonly Spot[];
}

export const EMPTY_SNAPSHOT: Snapshot = { looked: [], spots: [] };

/** The paragraphs that are not as they were; what stands before and behind them is. */
export function changedSince({ looked }: Snapshot, paragraphs: readonly Paragraph[]) {
  const isSame = (was: Looked | undefined, is: Paragraph | undefined) =>
    was?.paragraph === is || was?.paragraph.text === is?.text;
  const most = Math.min(looked.length, paragraphs.length);
  let head = 0;
  while (head < most && isSame(looked[head], paragraphs[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(looked.at(-1 - tail), paragraphs.at(-1 - tail))) tail++;
  return {
    head,
    tail,
    before: looked.slice(head, looked.length - tail),
    changed: paragraphs.slice(head, paragraphs.length - tail),
  };
}

/**
 * The spots of a text, each with the id it had before where it is the same one: same rule, and at least one of
 * its ends stayed where it was. "Not this one" holds on to these ids. Asks only for what has changed.
 */
export function takeSnapshot(
  snapshot: Snapshot,
  paragraphs: readonly Paragraph[],
  findingsOf: (paragraph: Paragraph) => readonly Finding[],
): Snapshot {
  const { head, tail, before, changed } = changedSince(snapshot, paragraphs);
  const kept = (was: Looked, index: number) => rehome(was, paragraphs[index] as Paragraph);
  const looked = [
    ...snapshot.looked.slice(0, head).map(kept),
    ...lookAgain(before, changed, findingsOf),
    ...snapshot.looked
      .slice(snapshot.looked.length - tail)
      .map((was, index) => kept(was, paragraphs.length - tail + index)),
  ];
  return { looked, spots: looked.flatMap(({ spots }) => spots) };
}

/** The same text may stand in another paragraph now: an editor has drawn it anew. */
function rehome(was: Looked, paragraph: Paragraph): Looked {
  if (was.paragraph === paragraph) return was;
  return { paragraph, spots: was.spots.map((spot) => ({ ...spot, paragraph })) };
}

function lookAgain(
  before: readonly Looked[],
  changed: readonly Paragraph[],
  findingsOf: (paragraph: Paragraph) => readonly Finding[],
): Looked[] {
  const track = trackOffsets(textOf(before.map(({ paragraph }) => paragraph)), textOf(changed));
  const ids = new Map<string, string>();
  let at = 0;
  for (const { paragraph, spots } of before) {
    for (const { id, finding } of spots) {
      ids.set(`${finding.ruleId} from ${track(at + finding.start)}`, id);
      ids.set(`${finding.ruleId} to ${track(at + finding.end)}`, id);
    }
    at += paragraph.text.length + 1;
  }
  const taken = new Set<string>();
  const idFor = (ruleId: string, start: number, end: number): string => {
    const known = ids.size > 0 ? [ids.get(`${ruleId} from ${start}`), ids.get(`${ruleId} to ${end}`)] : [];
    const id = known.find((candidate) => candidate && !taken.has(candidate)) ?? createOpaqueId();
    taken.add(id);
    return id;
  };

  at = 0;
  return changed.map((paragraph) => {
    const spots = findingsOf(paragraph).map((finding) => {
      const id = idFor(finding.ruleId, at + finding.start, at + finding.end);
      return { id, finding, paragraph };
    });
    at += paragraph.text.length + 1;
    return { paragraph, spots };
  });
}

const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join('\n');

/** Where an offset of the old text went, seen as one edit between equal ends; `null` inside that edit. */
function trackOffsets(before: string, after: string): (offset: number) => number | null {
  const { head, tail } = spanOfEdit(before, after);
  const from = before.length - tail;
  const grown = after.length - before.length;
  return (offset) => (offset <= head ? offset : offset >= from ? offset + grown : null);
}
