import { computed, signal } from '@preact/signals';
import { dayOf } from '@/lib/advice';
import { note } from '@/lib/diagnostics';
import {
  applyLayers,
  calmLimitsOf,
  FORM,
  faultAt,
  keepLayers,
  type Layered,
  parseLayer,
  type ReadLayer,
  readLayer,
} from '@/lib/layers';
import type {
  CalmLimits,
  Guidance,
  Layer,
  LayerPorts,
  LayerState,
  LayerTaken,
  Live,
  RefusedLayer,
  Result,
  SaveFault,
  StoredLayer,
} from '@/lib/model';
import { MOST_LAYERS } from '@/lib/model';

/** The part of the store in which layer files lie. */
export interface LayerStore {
  readonly layers: Live<readonly StoredLayer[]>;
  putLayer(layer: Pick<StoredLayer, 'id' | 'text'>): Promise<Result<null, SaveFault>>;
  dropLayer(id: string): Promise<Result<null, SaveFault>>;
}

export interface LayerOptions {
  readonly base: Guidance;
  readonly calm: CalmLimits;
  readonly store: LayerStore;
  /** `storage.local`: the files in use lie there too, for the page script's cards. */
  readonly area: Parameters<typeof keepLayers>[0];
  /** The organisation's files, and word that they may have changed. */
  readPolicy(): Promise<readonly string[]>;
  watchPolicy(listener: () => void, abort: AbortSignal): void;
  now?(): number;
}

/** A file that was sent or taken, read. */
interface Given {
  readonly name: string;
  readonly byPolicy: boolean;
  readonly read: ReadLayer;
}

/** Connects the layers of region and workplace to policy and store; `guidance` is the base with them laid over it. */
export function createLayerPorts(
  options: LayerOptions,
  abort: AbortSignal,
): LayerPorts & { readonly guidance: Live<Guidance> } {
  const { base, calm, store, area } = options;
  const today = () => dayOf(options.now?.() ?? Date.now());
  const day = signal(today());
  const fromPolicy = signal<readonly string[]>([]);
  const fromFiles = signal<readonly StoredLayer[]>(store.layers.value);

  const given = computed<readonly Given[]>(() => [
    ...fromPolicy.value.map((text, at) => ({
      name: `layers[${at}]`,
      byPolicy: true,
      read: parseLayer(text),
    })),
    ...fromFiles.value.map(({ id, text }) => ({ name: id, byPolicy: false, read: parseLayer(text) })),
  ]);
  const layersOf = (some: readonly Given[]): readonly Layer[] =>
    some.flatMap(({ read }) => (read.ok ? [read.layer] : []));
  const layered = computed(() => applyLayers(base, layersOf(given.value), day.value));
  const guidance = computed(() => layered.value.guidance);
  const layers = computed(() => stateOf(given.value, layered.value, calm));

  const lookAtPolicy = async () => {
    const texts = await options.readPolicy();
    // Every change of a setting comes by here, and laying all anew is work.
    if (texts.join() !== fromPolicy.value.join()) fromPolicy.value = texts;
  };
  void lookAtPolicy();
  options.watchPolicy(() => void lookAtPolicy(), abort);

  let answers = 0;
  const stop = store.layers.subscribe((rows) => {
    fromFiles.value = rows;
    answers += 1;
    // The first is what stands there before the store has answered, and no reason to take anything away.
    if (answers > 1)
      void keepLayers(
        area,
        rows.map(({ text }) => text),
      ).catch((cause: unknown) => note('store-copy-failed', cause));
  });
  abort.addEventListener('abort', stop);
  // A panel may stay in view for days; whoever takes it into use again moves its focus.
  for (const event of ['visibilitychange', 'focusin']) {
    document.addEventListener(event, () => (day.value = today()), { signal: abort });
  }

  /** What a layer of this kind would lie upon: ours, and the regions' where it is a workplace's. */
  const groundFor = (layer: Layer): Guidance => {
    const lower = layersOf(given.value).filter((other) => other.layer === 'region' && other.id !== layer.id);
    return layer.layer === 'region' ? base : applyLayers(base, lower, day.value).guidance;
  };
  const refuse = (at: string[], say: Parameters<typeof faultAt>[1]): LayerTaken => ({
    ok: false,
    fault: 'refused',
    faults: [faultAt(at, say)],
  });

  return {
    guidance,
    layers,
    async takeLayer(text) {
      const read = readLayer(text, (layer) => ({ guidance: groundFor(layer), calm }));
      if (!read.ok) return { ok: false, fault: 'refused', faults: read.faults };
      const { id, version } = read.layer;
      const before = given.value.find((one) => one.read.ok && one.read.layer.id === id);
      if (before?.byPolicy) return refuse(['id'], FORM.byPolicy);
      if (before?.read.ok && before.read.layer.version > version) {
        return refuse(['version'], FORM.olderVersion(before.read.layer.version));
      }
      const others = fromFiles.value.filter((row) => row.id !== id);
      if (others.length >= MOST_LAYERS) return refuse([], FORM.tooManyLayers);
      return saved(await store.putLayer({ id, text }));
    },
    removeLayer: store.dropLayer,
  };
}

function saved(result: Result<null, SaveFault>): LayerTaken {
  return result.ok ? { ok: true } : result;
}

function stateOf(given: readonly Given[], { state, layers }: Layered, base: CalmLimits): LayerState {
  const refused = given.flatMap(({ name, byPolicy, read }): RefusedLayer[] =>
    read.ok ? [] : [{ name, byPolicy, faults: read.faults }],
  );
  const isByPolicy = (layer: Layer) =>
    given.some((one) => one.byPolicy && one.read.ok && one.read.layer === layer);
  return {
    ...state,
    layers: layers.map((layer) => {
      const { id, version, publisher, createdOn } = layer;
      return { id, version, layer: layer.layer, publisher, createdOn, byPolicy: isByPolicy(layer) };
    }),
    calm: calmLimitsOf(layers, base),
    refused,
  };
}
