import type { EditorAdapter } from '../editors';
import { createHighlightPainter } from './highlights';
import type { Layer } from './layer';
import { createOverlayPainter } from './overlay';
import { blindPainter, type Painter } from './painter';

export { highlightNamesIn } from './highlights';
export { bandOf, keepInView } from './in-view';
export { createLayer, isLayer, type Layer } from './layer';
export type { Mark } from './painter';
export { placeCard, roomFor } from './place-card';

/** The way of drawing that this browser and this editor allow. */
export function createPainter(adapter: EditorAdapter, layer: Layer, signal: AbortSignal): Painter {
  if (matchMedia('(forced-colors: active)').matches) return blindPainter;
  const hasLiveRanges = adapter.kind === 'rich' || 'createValueRange' in adapter.element;
  if (!hasLiveRanges) return createOverlayPainter(adapter, layer, signal);
  return 'highlights' in CSS ? createHighlightPainter(adapter, signal) : blindPainter;
}
