import type { EditorAdapter } from './editors';

/** Knows where the caret was when focus went from the field to something of ours. */
export interface CaretKeeper {
  /** To be called before focus is taken. */
  remember(): void;
  /** Focus, caret and selection as they were. */
  giveBack(): void;
}

export function keepCaret({ element, holdCaret }: EditorAdapter, signal: AbortSignal): CaretKeeper {
  let held: (() => void) | null = null;
  const remember = () => {
    held = holdCaret();
  };
  // Focus may come to the chip by Tab, without asking us.
  element.addEventListener('blur', remember, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    held = null;
  });
  return { remember, giveBack: () => held?.() };
}
