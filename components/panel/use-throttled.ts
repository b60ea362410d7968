import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hands on the latest text at most `waitMs` after it was written, and at once when the component goes (the
 * entrypoint takes the panel down before its page ends). A throttle and not a debounce: somebody who types
 * without a pause must not lose more than that.
 */
export function useThrottled(
  handOn: (text: string) => void,
  waitMs: number,
): { write: (text: string) => void; forget: () => void } {
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(handOn);
  latest.current = handOn;

  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    pending.current = null;
  };
  const flush = () => {
    const text = pending.current;
    forget();
    if (text !== null) latest.current(text);
  };
  const write = (text: string) => {
    pending.current = text;
    timer.current ??= setTimeout(flush, waitMs);
  };
  // A layout effect is cleaned up within the unmount itself; an ordinary one would come after the page's end.
  useLayoutEffect(() => flush, []);
  return { write, forget };
}
