import { signal } from '@preact/signals';
import { NO_LAYERS } from '@/lib/layers';
import { fail, type LayerPorts } from '@/lib/model';

/** Connects the layers of region and workplace to the store. */
export function createLayerPorts(): LayerPorts {
  return {
    layers: signal(NO_LAYERS),
    takeLayer: async () => fail('closed'),
    removeLayer: async () => fail('closed'),
  };
}
