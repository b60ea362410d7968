import type { AbsencePlan, HandedPlan, HandingOver } from '@/lib/model';
import { linesOf } from './plan-lines';

/** The same plan, with a note of who got it as it stands. Whoever got an older version has this one now. */
export function handOver(plan: AbsencePlan, to: readonly string[], on: string, savedAt: string): AbsencePlan {
  const { version } = plan;
  const others = plan.handedOver.filter((entry) => !to.includes(entry.to));
  return { ...plan, handedOver: [...others, ...to.map((name) => ({ to: name, on, version }))], savedAt };
}

/** The same plan without that note: it was not given after all. */
export function forgetHandingOver(
  plan: AbsencePlan,
  { to, version }: HandingOver,
  savedAt: string,
): AbsencePlan {
  const handedOver = plan.handedOver.filter((entry) => entry.to !== to || entry.version !== version);
  return { ...plan, handedOver, savedAt };
}

/** The newest version that somebody has; `null` where nobody has any. */
export function lastHandedOver({ handedOver }: AbsencePlan): HandingOver | null {
  return (
    [...handedOver].sort((one, other) => other.version - one.version || (one.on < other.on ? 1 : -1))[0] ??
    null
  );
}

/** How many lines are not as they stood in that version. */
export function changesSince(plan: AbsencePlan, version: number): number {
  return plan.lines.filter((line) => line.changedIn > version && !(line.removedOn && line.addedIn > version))
    .length;
}

/** Whether the same would be handed over of both, word for word. */
export function readsAlike(one: AbsencePlan, other: AbsencePlan): boolean {
  return JSON.stringify(handedPlan(one, '')) === JSON.stringify(handedPlan(other, ''));
}

/** What is handed over of a plan: what was written, and nothing of when or how often. */
export function handedPlan(plan: AbsencePlan, handedOn: string): HandedPlan {
  const lines = linesOf(plan).map(({ id, section, text, when }) => ({ id, section, text, when }));
  return { id: plan.id, version: plan.version, handedOn, lines };
}
