import type { SlotAnswer } from '@/lib/model';
import type { Database } from './database';

/** The answers of "Vores arbejdsplads" by slot id. */
export async function readAnswers(db: Database): Promise<Record<string, SlotAnswer>> {
  const rows = await db.slots.toArray();
  return Object.fromEntries(rows.map(({ id, ...answer }) => [id, answer]));
}

/** Every text that somebody wrote in an answer, to be looked through before it is saved. */
export function textsOf({ answer, standIn }: SlotAnswer): readonly string[] {
  return standIn ? [answer, standIn.answer] : [answer];
}

/** Whether a question has no words for an answer yet. */
export function isOpen(answer: SlotAnswer | undefined): boolean {
  return !answer || textsOf(answer).every((text) => text.trim() === '');
}

/** An answer that says nothing at all is no answer. Inside the transaction of a save. */
export async function writeAnswer(db: Database, id: string, answer: SlotAnswer): Promise<void> {
  if (answer.answer === '' && !answer.unknown && !answer.standIn) await db.slots.delete(id);
  else await db.slots.put({ ...answer, id });
}

/**
 * Saves an answer and drops the draft of what was changed: the stand-in has one of its own, and "Vi ved det
 * ikke endnu" is no reason to throw away what somebody began to write.
 */
export async function changeAnswer(db: Database, id: string, answer: SlotAnswer): Promise<void> {
  const before = await db.slots.get(id);
  await writeAnswer(db, id, answer);
  const isStandInChanged = JSON.stringify(before?.standIn) !== JSON.stringify(answer.standIn);
  if (isStandInChanged) await db.drafts.delete(`slot:${id}:stand-in`);
  if (answer.unknown || (isStandInChanged && before?.answer === answer.answer)) return;
  await db.drafts.delete(`slot:${id}`);
}
