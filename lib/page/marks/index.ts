import type { EditorAdapter } from '../editors';
import { createHighlightPainter } from './highlights';
import type { Layer } from './layer';
import { createOverlayPainter } from './overlay';
import { blindPainter, type Painter } from './painter';

export { highlightNamesIn } from './highlights';
export { bandOf, createViewFinder } from './in-view';
export { createLayer, isLayer, type Layer } from './layer';
export type { Mark } from './painter';
export { placeCard, roomFor } from './place-card';

/**
 * The way of drawing that this browser and this editor allow. In forced colours the chip alone tells: Chromium
 * paints every highlight as a solid block then (INLINE.md 1a), and Firefox should not differ.
 */
export function createPainter(
  adapter: EditorAdapter,
  layer: Layer,
  alpha: string,
  signal: AbortSignal,
): Painter {
  const forced = matchMedia('(forced-colors: active)');
  const painter = choosePainter(adapter, layer, alpha, signal);
  return { ...painter, paint: (marks) => painter.paint(forced.matches ? [] : marks) };
}

function choosePainter(adapter: EditorAdapter, layer: Layer, alpha: string, signal: AbortSignal): Painter {
  const hasLiveRanges = adapter.kind === 'rich' || 'createValueRange' in adapter.element;
  if (!hasLiveRanges) return createOverlayPainter(adapter, layer, signal);
  return 'highlights' in CSS ? createHighlightPainter(adapter, alpha, signal) : blindPainter;
}
