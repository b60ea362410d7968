/**
 * A value that can be read now and followed from now on. `@preact/signals` signals have this shape, so
 * components that read `.value` while rendering follow it by themselves; the model stays free of imports.
 */
export interface Live<T> {
  readonly value: T;
  /** Calls `listener` with the current value and after each change. Returns the function that stops it. */
  subscribe(listener: (value: T) => void): () => void;
}
