import { framesAround } from './around';
import { createLayer, type Layer } from './marks';

/** A smaller frame than this shows too little of a card, px. */
const LEAST = { width: 300, height: 250 };

/** Where chip and card of a field stand: in the outermost window that can be reached from it. */
export interface Stage {
  readonly layer: Layer;
  readonly view: Window;
  /**
   * Whether a card can be read there. Only a frame whose parent is another site's can be too small; a document that
   * is edited as a whole has no place outside of what is edited.
   */
  fits(): boolean;
  /** A rectangle of the field's own viewport, where it is seen in the stage's. */
  project(box: DOMRectReadOnly): DOMRectReadOnly;
}

/**
 * A frame knows neither how much of it is seen nor how little room it is given, so what a person reads goes up to
 * the top window where all documents on the way are of the same origin. `own` is the layer in the field's document.
 */
export function createStage(field: HTMLElement, own: Layer, css: string, signal: AbortSignal): Stage {
  const frames = framesAround(field.ownerDocument.defaultView);
  const outermost = frames.at(-1);
  const layer = outermost ? createLayer(outermost, css, signal) : own;
  const view = (outermost ?? field).ownerDocument.defaultView as Window;
  return {
    layer,
    view,
    fits: () =>
      !view.document.documentElement.isContentEditable &&
      (view === view.parent || (view.innerWidth >= LEAST.width && view.innerHeight >= LEAST.height)),
    project: (box) => frames.reduce(throughFrame, box),
  };
}

/** A rectangle inside a frame → the same one in the document that holds the frame, scaled as the frame is. */
function throughFrame(box: DOMRectReadOnly, frame: HTMLElement): DOMRectReadOnly {
  const outer = frame.getBoundingClientRect();
  const scaleX = outer.width / (frame.offsetWidth || 1);
  const scaleY = outer.height / (frame.offsetHeight || 1);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return DOMRectReadOnly.fromRect({
    x: outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + box.x) * scaleX,
    y: outer.top + (frame.clientTop + Number.parseFloat(paddingTop) + box.y) * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  });
}
