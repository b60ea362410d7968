import type { CardActs } from '@/lib/model';
import type { CaretKeeper } from './caret-keeper';
import type { Layer } from './marks';

interface CardKeysOptions {
  readonly layer: Layer;
  /** Those in which keys can be pressed while the card is open. */
  readonly windows: readonly (Window | null)[];
  /** The place of the shown card, `null` while there is none. */
  card(): HTMLElement | null;
  readonly caret: CaretKeeper;
  readonly acts: CardActs;
}

/**
 * The keys of card and chip, before the page hears them. While a card is open Escape closes it and nothing else:
 * a dialog of the page would go with it, and what was written there. All other keys are ours only while focus is.
 * Returns what must be called when a card has come or gone: without one no key is listened for.
 */
export function followCardKeys(options: CardKeysOptions, signal: AbortSignal): () => void {
  const { layer, card, caret, acts } = options;

  /** What the key does; `null` when it is the page's. */
  const actOf = (key: string, isShifted: boolean): (() => void) | null => {
    const focused = layer.root.activeElement;
    if (key === 'Escape') return card() ? acts.close : focused && caret.giveBack;
    if (!focused || !card()?.contains(focused)) return null;
    if (key === 'ArrowLeft') return () => acts.step(-1);
    if (key === 'ArrowRight') return () => acts.step(1);
    if (key !== 'Tab') return null;
    const buttons = [...(card()?.querySelectorAll('button') ?? [])];
    const isLast = isShifted
      ? !buttons.includes(focused as HTMLButtonElement) || focused === buttons[0]
      : focused === buttons.at(-1);
    return isLast ? caret.giveBack : null;
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event.key, event.shiftKey);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  const windows = new Set(options.windows);
  const listen = (isWanted: boolean) => {
    for (const window of windows) {
      if (isWanted && !signal.aborted) window?.addEventListener('keydown', onKey, true);
      else window?.removeEventListener('keydown', onKey, true);
    }
  };
  layer.root.addEventListener('focusin', () => listen(true), { signal });
  layer.root.addEventListener('focusout', () => listen(card() !== null), { signal });
  signal.addEventListener('abort', () => listen(false));
  return () => listen(card() !== null || layer.root.activeElement !== null);
}
