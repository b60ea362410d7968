import { useEffect, useState } from 'preact/hooks';

/** A window that is not seen has no frames. */
const WITHOUT_FRAMES_MS = 100;

/**
 * How many of `count` pieces of a long view are drawn: none at first and one more with each frame, so that what stands
 * above them can be read and used while they come. All at once with `whole`, where somebody comes back to a place
 * further down.
 */
export function usePieces(count: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(whole ? count : 0);
  useEffect(() => {
    if (drawn >= count) return;
    const draw = () => setDrawn(drawn + 1);
    const frame = requestAnimationFrame(draw);
    const timer = setTimeout(draw, WITHOUT_FRAMES_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
}
