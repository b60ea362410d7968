import type { PauseEnd } from '@/lib/model';

/** Whether a pause lasts at this moment. */
export function isOngoing(pause: PauseEnd | undefined): boolean {
  return pause !== undefined && (pause.until === null || Date.now() < pause.until);
}

/** Calls `onEnd` when a pause is over by the clock. After a computer's sleep that is late: focus asks as well. */
export function awaitEnd(pause: PauseEnd | undefined, onEnd: () => void, signal: AbortSignal): void {
  if (!pause?.until || !isOngoing(pause)) return;
  const timer = setTimeout(onEnd, pause.until - Date.now());
  signal.addEventListener('abort', () => clearTimeout(timer));
}
