import type { CardActs, CardView, InlineLook } from '@/lib/model';
import type { EditorAdapter } from './editors';
import { type Layer, placeCard, roomFor } from './marks';

/** The card on the page: where it stands, and how focus goes into it and back. */
export interface CardFrame {
  show(view: CardView, words: DOMRectReadOnly): void;
  hide(): void;
  /** Moves focus into the shown card. It never goes there by itself. */
  enter(): void;
}

export function createCardFrame(
  adapter: EditorAdapter,
  layer: Layer,
  look: InlineLook,
  acts: CardActs,
  signal: AbortSignal,
): CardFrame {
  const { defaultView: view } = adapter.element.ownerDocument;
  let returnFocus: (() => void) | null = null;
  let shown: Element | null = null;

  const focusCard = () =>
    shown?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  const leave = () => {
    returnFocus?.();
    returnFocus = null;
  };
  // Only while focus is in the card, and before the page: its own dialog must not close with our card.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !layer.root.activeElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    acts.close();
  };
  layer.root.addEventListener('focusin', () => view?.addEventListener('keydown', onKey, true), { signal });
  layer.root.addEventListener('focusout', () => view?.removeEventListener('keydown', onKey, true), {
    signal,
  });
  const hide = () => {
    view?.removeEventListener('keydown', onKey, true);
    if (layer.root.activeElement) leave();
    returnFocus = null;
    if (shown) look.renderCard(shown, null, acts);
    shown = null;
  };
  signal.addEventListener('abort', hide);

  return {
    show(cardView, words) {
      const place = layer.place('card');
      if (!place || !view) return;
      const hadFocus = layer.root.activeElement !== null;
      shown = place;
      const window = { width: view.innerWidth, height: view.innerHeight };
      place.style.setProperty('--sm-room', `${Math.floor(roomFor(words, window))}px`);
      look.renderCard(place, cardView, acts);
      const { left, top } = placeCard(words, place.getBoundingClientRect(), window);
      layer.move('card', left, top);
      // The pressed button may have gone with the new content.
      if (hadFocus && !layer.root.activeElement) focusCard();
    },
    hide,
    enter() {
      if (!shown || layer.root.activeElement) return;
      returnFocus = adapter.holdCaret();
      focusCard();
    },
  };
}
