import type { SlotAnswer, StandIn } from '../model';

/** The stand-in that is in force on a day: from its first day to its last, both included. */
export function standInOn(day: string, { standIn }: SlotAnswer): StandIn | null {
  return standIn?.answer.trim() && standIn.from <= day && day <= standIn.to ? standIn : null;
}

/**
 * What stands in the workplace's slots on a day (an ISO date), by slot id: the stand-in's words while one is in
 * force, else the answer. A slot without words is not in it. Of a choice it is the id.
 */
export function answersOn(
  day: string,
  answers: Readonly<Record<string, SlotAnswer>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(answers).map(([slot, answer]) => {
    const usual = answer.unknown ? '' : answer.answer;
    return [slot, standInOn(day, answer)?.answer ?? usual] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words.trim() !== ''));
}
