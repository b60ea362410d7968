import type { CardActs, CardView, InlineLook } from '@/lib/model';
import { followCardKeys } from './card-keys';
import type { CaretKeeper } from './caret-keeper';
import { placeCard, roomFor } from './marks';
import type { Stage } from './stage';

/** A page that keeps opening things over the card has said what it wants. */
const MOST_RAISES = 2;
/** Less of a field than this share is as good as nothing. */
const LEAST_SEEN = 1e-4;

/** The card on the page: where it stands, and how focus goes into it and back. */
export interface CardFrame {
  /** `words`: what the card is about, in the viewport of the field. */
  show(view: CardView, words: DOMRectReadOnly): void;
  hide(): void;
  /** Moves focus into the shown card. It never goes there by itself. */
  enter(): void;
}

export function createCardFrame(
  stage: Stage,
  field: HTMLElement,
  caret: CaretKeeper,
  look: InlineLook,
  acts: CardActs,
  signal: AbortSignal,
): CardFrame {
  const { layer, view } = stage;
  let shown: HTMLElement | null = null;
  let raises = 0;
  let wasSeen = false;
  /** The browser alone knows what all that hides, clips and scrolls around a field leaves of it. */
  const sight = new IntersectionObserver(
    (entries) => {
      const { width = 0, height = 0 } = entries.at(-1)?.intersectionRect ?? {};
      const isSeen = width > 0 && height > 0;
      if (wasSeen && !isSeen) acts.close();
      wasSeen = isSeen;
    },
    { threshold: [0, LEAST_SEEN] },
  );

  const holdsFocus = () => shown?.contains(layer.root.activeElement) ?? false;
  const focusCard = () =>
    shown?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  const hide = () => {
    if (!shown) return;
    const hadFocus = holdsFocus();
    look.renderCard(shown, null, acts);
    shown = null;
    wasSeen = false;
    sight.disconnect();
    followKeys();
    if (hadFocus) caret.giveBack();
  };
  signal.addEventListener('abort', hide);

  const followKeys = followCardKeys(
    { layer, windows: [view, field.ownerDocument.defaultView], card: () => shown, caret, acts },
    signal,
  );
  layer.onCovered(() => {
    if (raises++ < MOST_RAISES) layer.raise();
    else acts.close();
  });

  return {
    show(cardView, words) {
      if (!field.checkVisibility({ visibilityProperty: true })) return acts.close();
      const place = layer.place('card');
      if (!place || !stage.fits()) return hide();
      if (!shown) {
        raises = 0;
        sight.observe(field);
      }
      const hadFocus = holdsFocus();
      shown = place;
      followKeys();
      const box = stage.project(words);
      const window = { width: view.innerWidth, height: view.innerHeight };
      place.style.setProperty('--sm-room', `${Math.floor(roomFor(box, window))}px`);
      look.renderCard(place, cardView, acts);
      const { left, top } = placeCard(box, place.getBoundingClientRect(), window);
      layer.move('card', left, top);
      // The pressed button may have gone with the new content.
      if (hadFocus && !holdsFocus()) focusCard();
    },
    hide,
    enter() {
      if (!shown || holdsFocus()) return;
      // From the chip: focus has left the field already, and its caret is remembered.
      if (!layer.root.activeElement) caret.remember();
      focusCard();
    },
  };
}
