import type { CalmLimits, Layer, LayerFault } from '@/lib/model';
import { faultAt } from './fault';
import { CALM } from './rule-sentences';

/** The limits that hold with these layers: the strictest of all. A looser one counts for nothing. */
export function calmLimitsOf(layers: readonly Pick<Layer, 'calm'>[], base: CalmLimits): CalmLimits {
  return layers.reduce<CalmLimits>(
    (limits, { calm = {} }) => ({
      perDay: Math.min(limits.perDay, calm.perDay ?? limits.perDay),
      infoRestDays: Math.max(limits.infoRestDays, calm.infoRestDays ?? 0),
      warningRestDays: Math.max(limits.warningRestDays, calm.warningRestDays ?? 0),
    }),
    base,
  );
}

/** What is wrong with a layer's calm limits: they may only be stricter than ours. */
export function judgeCalm({ calm = {} }: Layer, base: CalmLimits): LayerFault[] {
  const faults: LayerFault[] = [];
  if ((calm.perDay ?? 0) > base.perDay) {
    faults.push(faultAt(['calm', 'perDay'], CALM.perDay(base.perDay)));
  }
  for (const field of ['infoRestDays', 'warningRestDays'] as const) {
    if ((calm[field] ?? base[field]) < base[field]) {
      faults.push(faultAt(['calm', field], CALM.restDays(base[field])));
    }
  }
  return faults;
}
