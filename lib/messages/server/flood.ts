/** Messages one frame may send in a burst, and how many it earns back each second. Typing needs about four. */
const BURST = 60;
const PER_SECOND = 20;

/**
 * Holds back frames that send far more than a person can cause. In memory only: a new worker starts with
 * full buckets, which is all a flood can win by killing it.
 */
export function createFloodGate(now: () => number = Date.now): (frame: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (frame) => {
    const at = now();
    const bucket = buckets.get(frame) ?? { left: BURST, at };
    const left = Math.min(BURST, bucket.left + ((at - bucket.at) / 1000) * PER_SECOND);
    if (buckets.size > 1000) buckets.clear();
    buckets.set(frame, { left: Math.max(0, left - 1), at });
    return left >= 1;
  };
}
