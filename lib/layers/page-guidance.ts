import type { CalmLimits, Guidance } from '@/lib/model';
import { layOver } from './apply';
import { calmLimitsOf } from './calm';
import { NOTHING } from './guide-cards';
import { type Area, readLayers } from './kept-layers';

/** What decides whether a card comes by itself on a page. */
export interface PageGuidance extends Pick<Guidance, 'cards' | 'sites'> {
  readonly limits: CalmLimits;
}

/** Our own with the organisation's layers laid over it, for those who do not open the database. Never rejects. */
export async function readPageGuidance(
  own: PageGuidance,
  readPolicy: () => Promise<readonly string[]>,
  area: Area,
  today: string,
): Promise<PageGuidance> {
  const layers = await readLayers(readPolicy, area);
  if (layers.length === 0) return own;
  const base: Guidance = { ...NOTHING, slots: [], helplines: [], ruleCards: {}, ...own };
  const { cards, sites } = layOver(base, layers, today).guidance;
  return { cards, sites, limits: calmLimitsOf(layers, own.limits) };
}
