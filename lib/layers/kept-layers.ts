import * as v from 'valibot';
import { type Layer, MOST_LAYERS } from '@/lib/model';
import { guideCardsOf, type LayeredSession, type RuleGuidance } from './guide-cards';
import { parseLayer } from './read';

/** Key in `storage.local`: the layer files in use, as texts, for those who do not open the database. */
export const KEPT_LAYERS_KEY = 'guide.layers';

export interface Area {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const texts = v.pipe(v.array(v.string()), v.maxLength(MOST_LAYERS));

/** The layer files that the panel has put there. Never rejects: what cannot be read is none. */
export async function readKeptLayers(area: Area): Promise<readonly string[]> {
  const raw = await area.get(KEPT_LAYERS_KEY).catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(texts, raw[KEPT_LAYERS_KEY]);
  return parsed.success ? parsed.output : [];
}

/** Puts them there, if they are not there already: each write wakes every page. */
export async function keepLayers(area: Area, next: readonly string[]): Promise<void> {
  const before = await readKeptLayers(area);
  if (before.length === next.length && before.every((text, at) => text === next[at])) return;
  await area.set({ [KEPT_LAYERS_KEY]: next });
}

/**
 * What the organisation's layers change for the page script: those of the policy, and the files that were put
 * there. Laid anew at each asking, so that an update or an expiry counts at once. Never rejects.
 */
export async function readLayeredSession(
  own: RuleGuidance,
  readPolicy: () => Promise<readonly string[]>,
  area: Area,
  today: string,
): Promise<LayeredSession> {
  const layers = await readLayers(readPolicy, area);
  return layers.length > 0 ? guideCardsOf(own, layers, today) : { cards: [], hidden: [] };
}

/** The layers of the policy, and of the files that were put there; what cannot be read is left out. */
export async function readLayers(
  readPolicy: () => Promise<readonly string[]>,
  area: Area,
): Promise<readonly Layer[]> {
  const texts = await Promise.all([readPolicy(), readKeptLayers(area)]);
  return texts.flat().flatMap((text) => {
    const read = parseLayer(text);
    return read.ok ? [read.layer] : [];
  });
}
