import { monthsAfter } from '@/lib/advice';
import type { Guidance, Layer, LayerChange, LayerFault, LocalText } from '@/lib/model';
import { faultAt } from './fault';
import { judgeLength, judgePlaceholders } from './judge-texts';
import { whyProtected } from './protection';
import { CHANGE } from './rule-sentences';
import { PROTECTED } from './sentences';
import { findTarget, kindOf } from './target';
import { readText, stepsOf } from './text-path';

/** Months for which a change holds before somebody has to look at it again. */
export const LONGEST_MONTHS = 24;

const FIELDS = ['path', 'value', 'base', 'note'] as const;
const NEEDED: Readonly<Record<LayerChange['op'], readonly (typeof FIELDS)[number][]>> = {
  replace: ['path', 'value', 'base'],
  hide: [],
  annotate: ['note'],
};

/** What is wrong with a layer's changes; what hangs on the guidance beneath is judged where that is given. */
export function judgeChanges(
  { changes = [] }: Layer,
  beneath: Guidance | null,
  slots: ReadonlySet<string> | null,
): LayerFault[] {
  const fields = (change: LayerChange): [string, LocalText][] => [
    ...judgeFields(change),
    ...judgeDates(change),
    ...judgeTarget(change, beneath),
    ...judgeValue(change, slots),
  ];
  return changes.flatMap((change, at) => {
    const own = fields(change).map(([field, say]) => faultAt(['changes', at, field], say));
    const double = whyDouble(change, changes.slice(0, at));
    return double ? [...own, faultAt(['changes', at, 'target'], double)] : own;
  });
}

function judgeFields(change: LayerChange): [string, LocalText][] {
  const needed = NEEDED[change.op];
  return FIELDS.flatMap((field): [string, LocalText][] => {
    const has = change[field] !== undefined;
    if (has === needed.includes(field)) return [];
    return [[field, has ? CHANGE.surplus(change.op, field) : CHANGE.needs(change.op, field)]];
  });
}

function judgeDates({ on, expiresOn }: LayerChange): [string, LocalText][] {
  const latest = monthsAfter(on, LONGEST_MONTHS);
  if (expiresOn < on) return [['expiresOn', CHANGE.expiresFirst]];
  return expiresOn > latest ? [['expiresOn', CHANGE.expiresLate(latest)]] : [];
}

function judgeTarget(change: LayerChange, beneath: Guidance | null): [string, LocalText][] {
  const { target, op, path } = change;
  const kind = kindOf(target);
  const refused = beneath && whyProtected(change, beneath);
  if (refused) return [[op === 'replace' && kind ? 'value' : 'target', refused]];
  if (!kind) return [['target', PROTECTED.calmPage]];
  if (target.includes('/')) return [['target', CHANGE.wholeOnly]];
  if (op === 'annotate' && kind !== 'card' && kind !== 'article') return [['target', CHANGE.noteHere]];
  if (op !== 'replace' || path === undefined) return [];
  const steps = stepsOf(kind, path);
  const found = beneath && findTarget(beneath, target);
  // A target that is not here may be in another version: that is told once the layer lies.
  const reached = steps !== null && (!found || readText(found, steps) !== undefined);
  return reached ? [] : [['path', CHANGE.noText]];
}

function judgeValue({ target, op, path, value }: LayerChange, slots: ReadonlySet<string> | null) {
  const kind = kindOf(target);
  const steps = op === 'replace' && kind && path !== undefined ? stepsOf(kind, path) : null;
  if (!steps || value === undefined) return [];
  const field = steps.findLast((step) => !/^(da|en|\d+)$/.test(step)) ?? '';
  const takes = kind === 'card' && (field === 'doNow' || field === 'askWho');
  const said = [...judgeLength(value, field), ...judgePlaceholders(value, takes, slots)];
  return said.map((say): [string, LocalText] => ['value', say]);
}

function whyDouble(change: LayerChange, before: readonly LayerChange[]): LocalText | null {
  const same = before.filter(({ target }) => target === change.target);
  if (same.some(({ op, path }) => op === change.op && path === change.path)) return CHANGE.twice;
  const hides = (one: LayerChange) => one.op === 'hide';
  return same.some((one) => hides(one) !== hides(change)) ? CHANGE.hiddenToo : null;
}
