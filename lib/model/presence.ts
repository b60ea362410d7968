/**
 * Firefox ends page scripts where they stand when their extension is switched off, without a word to them, and takes
 * along the style sheets that the extension has inserted. So there everything that a guide shows hangs on one
 * (docs/decisions/0019-switched-off.md).
 */
export const PRESENCE_SHEET = ':root { --on-mark: 1 !important; --on-layer: visible !important }';

/** How strong a mark is: 1 while the sheet is there. */
export const MARK_PRESENCE = 'var(--on-mark, 0)';

/** What hides the places of the layer without the sheet, for screen readers as well. The measure is always hidden. */
export const LAYER_PRESENCE =
  '.place:not(.place-measure), .status { visibility: var(--on-layer, hidden) !important }';
