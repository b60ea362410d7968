import { PLAN_STEPS, type PlanLine, type PlanSectionRecord, type PlanStep } from '@/lib/model';

type Lines = readonly PlanLine[];

/** Mild before strong, and otherwise as the person put them. */
export function inOrder(lines: Lines): Lines {
  return PLAN_STEPS.flatMap((step) => lines.filter((line) => line.step === step));
}

/** A new line at the end of its step, seen by nobody else. */
export const addLine =
  (id: string, text: string, step: PlanStep) =>
  (lines: Lines): Lines => [...lines, { id, text, step, seenBy: 'me', helpsWith: null }];

/** Changes what is named of one line. */
export const changeLine =
  (id: string, change: Partial<Omit<PlanLine, 'id'>>) =>
  (lines: Lines): Lines =>
    lines.map((line) => (line.id === id ? { ...line, ...change } : line));

/**
 * The text of a line that was written over `line` as it stood when the writing began; an empty one removes it. What
 * another window has done since is kept beside it: its text in the line, and ours in a new one below; a line that it
 * removed is there again.
 */
export const writeLine =
  (line: PlanLine, text: string, id: string) =>
  (lines: Lines): Lines => {
    const now = lines.find((one) => one.id === line.id);
    if (!now) return text === '' ? lines : [...lines, { ...line, text, seenBy: 'me' }];
    if (now.text === line.text || now.text === text)
      return text === '' ? removeLine(line.id)(lines) : changeLine(line.id, { text })(lines);
    if (text === '') return lines;
    const ours: PlanLine = { ...now, id, text, seenBy: 'me' };
    return lines.flatMap((one) => (one === now ? [one, ours] : [one]));
  };

/** Names the draft of what stood in a field when its writing began: another window's words are known by it. */
export const writtenOver = (field: string): string => `over:${field}`;

/** Lines that were removed while something was being written in them: they are shown until that is saved or dropped. */
export function linesWithDraft(
  record: PlanSectionRecord | undefined,
  drafts: Readonly<Record<string, string>>,
): Lines {
  const there = new Set(record?.lines.map(({ id }) => id));
  const removed: PlanLine[] = [];
  for (const line of record?.earlier.flatMap(({ lines }) => lines) ?? []) {
    if (there.has(line.id) || drafts[line.id] === undefined) continue;
    there.add(line.id);
    removed.push(line);
  }
  return [...(record?.lines ?? []), ...removed];
}

export const removeLine =
  (id: string) =>
  (lines: Lines): Lines =>
    lines.filter((line) => line.id !== id);

/** Puts a line one place up or down among those of its step. */
export const moveLine =
  (id: string, by: -1 | 1) =>
  (lines: Lines): Lines => {
    const ordered = [...inOrder(lines)];
    const from = ordered.findIndex((line) => line.id === id);
    const [moved, other] = [ordered[from], ordered[from + by]];
    if (!moved || !other || moved.step !== other.step) return lines;
    ordered[from] = other;
    ordered[from + by] = moved;
    return ordered;
  };
