import type { LayerState } from '@/lib/model';

/** What holds while no layer is in use. */
export const NO_LAYERS: LayerState = { layers: [], conflicts: [], lapses: [], notes: [] };
