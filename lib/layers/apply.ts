import type {
  Guidance,
  Layer,
  LayerChange,
  LayerConflict,
  LayerLapse,
  LayerNote,
  LayerState,
  Reference,
} from '@/lib/model';
import { closeReferences } from './close-references';
import { whyNotInsteadOf, whyProtected } from './protection';
import { isSame } from './same';
import { findTarget, kindOf, PARTS, putTarget, type Target, type TargetKind } from './target';
import { readText, stepsOf, writeText } from './text-path';

/** The guidance with layers laid over it, and what is to be known of them. */
export interface Layered {
  readonly guidance: Guidance;
  /** Everything of the state but which layers came by policy. */
  readonly state: Pick<LayerState, 'conflicts' | 'lapses' | 'notes'>;
  /** In the order in which they lie. */
  readonly layers: readonly Layer[];
}

/** Work in progress: grows with each part of each layer. */
interface Laying {
  guidance: Guidance;
  readonly conflicts: LayerConflict[];
  readonly lapses: LayerLapse[];
  readonly notes: LayerNote[];
  /** `target path` → the day a lower layer changed that text. */
  readonly changedOn: Map<string, string>;
}

/**
 * Lays the region's layers over the base, and the workplace's over those. Never changes what it is given. What
 * is out of date, points nowhere or would weaken what is protected falls away and is told.
 */
export function applyLayers(base: Guidance, layers: readonly Layer[], today: string): Layered {
  const layered = layOver(base, layers, today);
  const { guidance } = layered;
  return guidance === base ? layered : { ...layered, guidance: closeReferences(guidance) };
}

/** The same where the base is a part alone: what points out of it is left as it is. */
export function layOver(base: Guidance, layers: readonly Layer[], today: string): Layered {
  const ordered = orderLayers(layers);
  const laying: Laying = { guidance: base, conflicts: [], lapses: [], notes: [], changedOn: new Map() };
  for (const layer of ordered) {
    addAll(laying, layer);
    for (const change of layer.changes ?? []) {
      const why = change.expiresOn < today ? 'expired' : applyChange(laying, layer, change);
      if (why) lapse(laying, layer, change.target, why);
    }
  }
  const { guidance, conflicts, lapses, notes } = laying;
  return { guidance, state: { conflicts, lapses, notes }, layers: ordered };
}

/** Region first. The same id twice is one layer: the first that is given, as policy is given before files. */
function orderLayers(layers: readonly Layer[]): readonly Layer[] {
  const once = layers.filter(({ id }, at) => layers.findIndex((other) => other.id === id) === at);
  const rank = ({ layer }: Layer) => (layer === 'region' ? 0 : 1);
  return once.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function addAll(laying: Laying, layer: Layer): void {
  const { add = {} } = layer;
  for (const card of add.cards ?? []) {
    if (whyNotInsteadOf(card, laying.guidance)) lapse(laying, layer, `card:${card.id}`, 'not-allowed');
    else addOne(laying, layer, 'card', card);
  }
  for (const article of add.articles ?? []) addOne(laying, layer, 'article', article);
  for (const term of add.terms ?? []) addOne(laying, layer, 'term', term);
  for (const link of add.links ?? []) addOne(laying, layer, 'link', link);
  for (const slot of add.slots ?? []) addOne(laying, layer, 'slot', slot);
  const { guidance } = laying;
  const sites = (add.sites ?? []).filter(({ id }) => guidance.sites.every((site) => site.id !== id));
  // The first pattern that fits counts, and they know their own system better than we do.
  if (sites.length > 0) laying.guidance = { ...guidance, sites: [...sites, ...guidance.sites] };
}

function addOne(laying: Laying, layer: Layer, kind: TargetKind, one: { readonly id: string }): void {
  const target: Reference = `${kind}:${one.id}`;
  const { guidance } = laying;
  const taken = findTarget(guidance, target);
  if (taken && !isSame(taken, one)) {
    lapse(laying, layer, target, 'id-taken');
    return;
  }
  const part = PARTS[kind];
  if (!taken) laying.guidance = { ...guidance, [part]: [...guidance[part], one] };
  tell(laying, { target, publisher: layer.publisher, kind: 'added', on: layer.createdOn });
}

/** Makes one change, or says why not. */
function applyChange(laying: Laying, layer: Layer, change: LayerChange): LayerLapse['why'] | null {
  const { target, op, on, note } = change;
  if (whyProtected(change, laying.guidance)) return 'not-allowed';
  const found = findTarget(laying.guidance, target);
  if (!found) return 'missing-target';
  if (op === 'replace') return replaceText(laying, layer, change, found);
  if (op === 'hide') laying.guidance = putTarget(laying.guidance, target, null);
  else if (note) tell(laying, { target, publisher: layer.publisher, kind: 'note', note, on });
  return null;
}

function replaceText(
  laying: Laying,
  layer: Layer,
  change: LayerChange,
  found: Target,
): LayerLapse['why'] | null {
  const { target, path = '', value = '', base = '', on } = change;
  const kind = kindOf(target);
  const steps = kind && stepsOf(kind, path);
  const beneath = steps ? readText(found, steps) : undefined;
  if (!steps || beneath === undefined) return 'missing-target';
  const place = `${target} ${path}`;
  const moved = newest(found.materialChange, laying.changedOn.get(place));
  if (beneath !== base && beneath !== value && (moved === undefined || moved > on)) {
    laying.conflicts.push({ layer: layer.id, target, path, theirs: value, baseThen: base, baseNow: beneath });
  }
  laying.guidance = putTarget(laying.guidance, target, writeText(found, steps, value));
  laying.changedOn.set(place, on);
  tell(laying, { target, publisher: layer.publisher, kind: 'changed', on });
  return null;
}

function newest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function lapse(laying: Laying, layer: Layer, target: Reference, why: LayerLapse['why']): void {
  laying.lapses.push({ layer: layer.id, target, why });
}

/** Three changed texts in one card are one word about it, with the latest day. */
function tell(laying: Laying, note: LayerNote): void {
  const { notes } = laying;
  const at = notes.findIndex(
    (one) =>
      one.kind === 'changed' &&
      note.kind === 'changed' &&
      one.target === note.target &&
      one.publisher === note.publisher,
  );
  const before = notes[at];
  if (!before) notes.push(note);
  else if (note.on > before.on) notes[at] = note;
}
