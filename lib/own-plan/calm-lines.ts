import { signal } from '@preact/signals';
import { CALM_LIMITS, type CalmPorts, type MyPlanPorts } from '@/lib/model';

type Change = Parameters<CalmPorts['changeShown']>[0];

interface CalmLines extends Pick<MyPlanPorts, 'calmBehind' | 'catchUpCalm'> {
  /** Shows these lines of the plan in the place of all that are `known` to be its own. */
  show(shown: readonly string[], known: readonly string[]): Promise<void>;
  /** Takes every line away, whoever wrote it. */
  clear(): Promise<void>;
  /** The plan is locked: what could not be changed is not kept in memory, and is changed when it opens again. */
  forgetPlan(): void;
}

/** The lines on the calm page as a plan changes them. One that cannot be taken off is told of until it is. */
export function createCalmLines(changeShown: CalmPorts['changeShown']): CalmLines {
  let ofPlan: Change | null = null;
  let clearing: Change | null = null;
  const calmBehind = signal(false);
  const catchUp = async () => {
    const wanted = [clearing, ofPlan];
    const done = await changeShown((before) =>
      wanted.reduce((shown, change) => change?.(shown) ?? shown, before),
    );
    if (done.ok && clearing === wanted[0]) clearing = null;
    if (done.ok && ofPlan === wanted[1]) ofPlan = null;
    calmBehind.value = clearing !== null || ofPlan !== null;
  };
  return {
    calmBehind,
    catchUpCalm: catchUp,
    show(shown, known) {
      // As the calm page keeps them.
      const isOurs = new Set(known.map((text) => text.trim().slice(0, CALM_LIMITS.lineLength)));
      ofPlan = (before) => ({
        ...before,
        lines: [...before.lines.filter((line) => !isOurs.has(line)), ...shown],
      });
      return catchUp();
    },
    clear() {
      // Nothing of the plan comes back after it.
      ofPlan = null;
      clearing = (before) => ({ ...before, lines: [] });
      return catchUp();
    },
    forgetPlan() {
      ofPlan = null;
      calmBehind.value = clearing !== null;
    },
  };
}
