/** In CSS pixels, in the frame's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A press that waits for the text to be read, for as long as the person does nothing else: what opens after they have
 * gone on comes unasked. Nothing is listened for while none waits.
 */
export function createLatePress(view: Window | null, signal: AbortSignal) {
  let waiting: { readonly point: Point; readonly end: AbortController } | null = null;
  const forget = () => {
    waiting?.end.abort();
    waiting = null;
  };
  signal.addEventListener('abort', forget);
  return {
    forget,
    wait(point: Point): void {
      forget();
      const end = new AbortController();
      const options = { capture: true, passive: true, signal: end.signal };
      for (const type of ['keydown', 'pointerdown', 'blur']) view?.addEventListener(type, forget, options);
      waiting = { point, end };
    },
    /** The press, which waits no longer. */
    take(): Point | null {
      const point = waiting?.point ?? null;
      forget();
      return point;
    },
  };
}
