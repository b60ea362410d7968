import { useEffect, useState } from 'preact/hooks';

/** Whole seconds until a time in epoch milliseconds; 0 once it has come. */
export function useSecondsUntil(until: number): number {
  const [, setTurn] = useState(0);
  const left = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setTurn((turn) => turn + 1), 250);
    return () => clearTimeout(timer);
  });
  return left;
}
