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
  let shown: ChipView | null = null;
  /** Whether the browser has been asked where the field is since it last moved. */
  let isPlaced = false;

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
    const room = chip ? layer.place('chip') : place;
    const isSame = chip?.count === shown?.count && chip?.locale === shown?.locale;
    if (isSame && isPlaced && room === place) return;
    // Observing it anew makes the browser say once more where the field is, and costs a frame.
    observer.disconnect();
    shown = chip;
    place = chip && room;
    isPlaced = place !== null;
    if (room) look.renderChip(room, chip, open);
    if (place) observer.observe(field);
  };
  signal.addEventListener('abort', () => show(null));

  return {
    show,
    /** The field may be somewhere else now. */
    moved() {
      isPlaced = false;
    },
    /** Out of sight while the page scrolls: chasing the scroll trembles. */
    hide() {
      observer.disconnect();
      isPlaced = false;
      if (place) place.hidden = true;
    },
  };
}
