import type { PageHandle } from '@/lib/page';
import type { NoGuidance } from './message-port';

/** How a start went. */
export type Start = 'at-work' | NoGuidance;

/** Each try brings the whole script into the frame once more. */
const MOST_TRIES = 5;

/**
 * Starts a guide in this frame. `start` gets the life of what it makes: nothing is left of a start that did not come
 * to work. One that was not answered is tried again at the next focus, a few times in all; a refusal is a refusal.
 */
export async function tryToStart(
  handle: PageHandle,
  start: (life: AbortSignal) => Promise<Start>,
): Promise<void> {
  const attempt = new AbortController();
  handle.guided = true;
  handle.tries += 1;
  const began = await start(AbortSignal.any([handle.controller.signal, attempt.signal]));
  if (began !== 'at-work') attempt.abort();
  if (began === 'unanswered' && handle.tries < MOST_TRIES) handle.guided = false;
  else handle.waiting.abort();
}
