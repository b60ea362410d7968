import type { ChipView, InlineLook } from '@/lib/model';
import type { Stage } from './stage';

/** Room between the chip and the end of the field's lower edge, px. */
const INSET = 12;

/** The small count on the lower right edge of the field. */
export function createChip(
  field: HTMLElement,
  stage: Stage,
  look: InlineLook,
  open: () => void,
  signal: AbortSignal,
) {
  const { layer, view } = stage;
  let place: HTMLElement | null = null;

  /** Beside what all that scrolls around the field leaves of it, as only the browser knows. */
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1)?.intersectionRect;
    if (!place || !seen) return;
    place.hidden = seen.width === 0 || seen.height === 0;
    if (place.hidden) return;
    const box = stage.project(seen);
    const chip = place.getBoundingClientRect();
    // Half outside the field: it should cover as little as possible of what is being written.
    const top = Math.min(box.bottom - chip.height / 2, view.innerHeight - chip.height);
    layer.move('chip', Math.min(box.right, view.innerWidth) - chip.width - INSET, top);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const show = (chip: ChipView | null) => {
    // Observing it anew makes the browser say once more where the field is.
    observer.disconnect();
    if (chip) place = layer.place('chip');
    if (!place) return;
    look.renderChip(place, chip, open);
    if (chip) observer.observe(field);
    else place = null;
  };
  signal.addEventListener('abort', () => show(null));

  return {
    show,
    /** Out of sight while the page scrolls: chasing the scroll trembles. */
    hide() {
      observer.disconnect();
      if (place) place.hidden = true;
    },
  };
}
