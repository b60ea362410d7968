/** `npm run check:content`: says what is wrong in `content/`, or that all is well. */
import { resolve } from 'node:path';
import { ContentError, readContent } from '../lib/pack';

try {
  const { cards, rules, checklists, plans, slots, helplines, practiceNotes } = readContent(
    resolve(import.meta.dirname, '..'),
  );
  const today = new Date().toISOString().slice(0, 10);
  for (const { id, nextReviewOn } of cards) {
    if (nextReviewOn < today) console.log(`Kortet ${id} skulle være set igennem ${nextReviewOn}.`);
  }
  console.log(
    `Alt indhold er i orden: ${cards.length} kort, ${rules.length} regler, ${checklists.length} tjeklister, ` +
      `${plans.length} planer, ${slots.length} lokale svar, ${helplines.length} numre, ` +
      `${practiceNotes.length} øvenotater.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  const count = error.mistakes.length;
  console.error(count === 1 ? 'Der er 1 fejl.' : `Der er ${count} fejl.`);
  process.exitCode = 1;
}
