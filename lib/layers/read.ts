import * as v from 'valibot';
import type { CalmLimits, Guidance, Layer, LayerFault } from '@/lib/model';
import { judgeCalm } from './calm';
import { faultAt } from './fault';
import { sentenceOf } from './issue-sentence';
import { judgeAdditions } from './judge-additions';
import { judgeChanges } from './judge-changes';
import { judgeTexts } from './judge-texts';
import { readJson } from './read-json';
import { layer as schema } from './schema';
import { FORM } from './sentences';

/** A layer, or every reason why the file cannot be one. */
export type ReadLayer =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly faults: readonly LayerFault[] };

/** What a layer is to be laid upon. */
export interface Ground {
  /** Our guidance with the layers that lie lower. */
  readonly guidance: Guidance;
  readonly calm: CalmLimits;
}

/** Enough to begin mending with; a file that is all wrong has thousands. */
const MOST_FAULTS = 100;

/**
 * Reads a layer file as somebody hands it in, and judges all of it against what it is to lie upon: that hangs on
 * whether it is a region's or a workplace's.
 */
export function readLayer(text: string, groundFor: (layer: Layer) => Ground): ReadLayer {
  const read = readForm(text);
  return read.ok ? judged(read.layer, groundFor(read.layer)) : read;
}

/**
 * Reads a layer file by itself. One that was taken once, or that the organisation sends, is not refused because
 * what lies beneath has moved: what does not fit any more falls away when it is laid (applyLayers).
 */
export function parseLayer(text: string): ReadLayer {
  const read = readForm(text);
  return read.ok ? judged(read.layer, null) : read;
}

function judged(layer: Layer, ground: Ground | null): ReadLayer {
  const slots =
    ground && new Set([...ground.guidance.slots, ...(layer.add?.slots ?? [])].map(({ id }) => id));
  const faults = [
    ...judgeTexts(layer, slots),
    ...(ground ? judgeCalm(layer, ground.calm) : []),
    ...judgeAdditions(layer, ground?.guidance ?? null),
    ...judgeChanges(layer, ground?.guidance ?? null, slots),
  ];
  return faults.length > 0 ? refuse(faults) : { ok: true, layer };
}

function readForm(text: string): ReadLayer {
  const read = readJson(text);
  if (!read.ok) return refuse(read.faults);
  const { value } = read;
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    return refuse([faultAt([], FORM.notLayer)]);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, layer: parsed.output };
  return refuse(parsed.issues.map((issue) => faultAt(placeOf(issue), sentenceOf(issue))));
}

function refuse(faults: readonly LayerFault[]): ReadLayer {
  const seen = new Set<string>();
  const once = faults.filter(({ at, da }) => !seen.has(`${at} ${da}`) && seen.add(`${at} ${da}`));
  return { ok: false, faults: once.slice(0, MOST_FAULTS) };
}

function placeOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.filter((key): key is string | number => typeof key === 'string' || typeof key === 'number');
}
