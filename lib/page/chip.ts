import type { ChipView, InlineLook } from '@/lib/model';
import type { EditorAdapter } from './editors';
import type { Layer } from './marks';

/** The small count on the lower right edge of the field. */
export function createChip(
  adapter: EditorAdapter,
  layer: Layer,
  look: InlineLook,
  open: () => void,
  signal: AbortSignal,
) {
  const { defaultView: view } = adapter.element.ownerDocument;
  let place: HTMLElement | null = null;

  const arrange = () => {
    if (!place || !view) return;
    const field = adapter.element.getBoundingClientRect();
    const seen = field.bottom > 0 && field.top < view.innerHeight && field.width > 0;
    place.hidden = !seen;
    if (!seen) return;
    const chip = place.getBoundingClientRect();
    // Half outside the field: it should cover as little as possible of what is being written.
    const top = Math.min(field.bottom - chip.height / 2, view.innerHeight - chip.height);
    layer.move('chip', Math.min(field.right, view.innerWidth) - chip.width - 12, top);
  };
  const show = (chip: ChipView | null) => {
    if (chip) place = layer.place('chip');
    if (place) look.renderChip(place, chip, open);
    if (!chip) place = null;
    arrange();
  };
  signal.addEventListener('abort', () => show(null));

  return {
    show,
    arrange,
    /** Out of sight while the page scrolls: chasing the scroll trembles. */
    hide() {
      if (place) place.hidden = true;
    },
  };
}
