import { holdsProse } from './surface';

/** After this long the last look is taken: what is still out of sight then is a sink. */
const LOOKS_MS = [250, 1000, 3000];

/** Calls `onReady` when an element that got focus while it was folded or faded in has come into sight. */
export function awaitProse(element: HTMLElement, onReady: () => void, signal: AbortSignal): void {
  const looks = LOOKS_MS.map((delay) =>
    setTimeout(() => {
      if (!holdsProse(element)) return;
      stop();
      onReady();
    }, delay),
  );
  const stop = () => looks.forEach(clearTimeout);
  signal.addEventListener('abort', stop);
}
