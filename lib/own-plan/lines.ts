import { PLAN_STEPS, type PlanLine, type PlanStep } from '@/lib/model';

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
