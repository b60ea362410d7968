import { signal } from '@preact/signals';
import { CALM_LIMITS, type CalmPorts, type CalmShown, type MyPlanPorts } from '@/lib/model';
import { createQueue } from './queue';

export interface CalmLines extends Pick<MyPlanPorts, 'calmBehind' | 'catchUpCalm'> {
  /** Shows these lines of the plan of `space` in the place of all that are `known` to be its own. */
  show(shown: readonly string[], known: readonly string[], space: string): Promise<void>;
  /** The plan of `space` was deleted: takes its lines away, and no others. */
  dropSpace(space: string): Promise<void>;
  /**
   * Takes every line off when several people use the computer, and shows none until it is theirs no more. A plan's
   * lines stand in the plan; those that stand nowhere else are held back. With `false`, what still waits to go stays,
   * and an open plan's lines come back.
   */
  share(isShared: boolean): Promise<void>;
  /**
   * The plan is locked. Of what could not be changed only lines that stand readable on the calm page are kept in
   * memory, so that they can still be taken off it.
   */
  forgetPlan(): Promise<void>;
}

type Lines = readonly string[];
type Page = Pick<CalmShown, 'lines' | 'from' | 'heldBack'>;

/** A change that waits until the calm page takes it. */
interface Step {
  readonly by: 'plan' | 'deletion' | 'sharing';
  /** Whether a line comes off; `space`: whose plan put it there, if one did. */
  readonly isOff: (line: string, space: string | undefined) => boolean;
  /** What comes after the lines that stay. */
  readonly on: Lines;
  /** Whose plan puts them there. */
  readonly space?: string;
}

/** As the calm page keeps it. */
const asKept = (text: string): string => text.trim().slice(0, CALM_LIMITS.lineLength);

function apply({ lines, from = {}, heldBack = [] }: Page, { by, isOff, on, space }: Step): Page {
  const put = on.map(asKept);
  const own = space === undefined ? {} : Object.fromEntries(put.map((line) => [line, space]));
  const stay = lines.filter((line) => !isOff(line, from[line]));
  const byHand = by === 'sharing' ? lines.filter((line) => from[line] === undefined) : [];
  const wait = [...heldBack.filter((line) => by !== 'plan' || !isOff(line, undefined)), ...byHand];
  return { lines: [...stay, ...put], from: { ...from, ...own }, heldBack: [...new Set(wait)] };
}

function takeOff(lines: Lines): Step {
  const gone = new Set(lines.map(asKept));
  return { by: 'plan', isOff: (line) => gone.has(line), on: [] };
}

/**
 * The lines on the calm page as a plan changes them. What the page does not take waits, and goes in its order with the
 * next change; it is told of until then.
 */
export function createCalmLines(changeShown: CalmPorts['changeShown']): CalmLines {
  const inTurn = createQueue();
  const calmBehind = signal(false);
  let steps: readonly Step[] = [];
  let isShared = false;
  /** What the plan last said; nothing while it is locked. */
  let plan: { readonly shown: Lines; readonly known: Lines; readonly space: string } | null = null;
  /** What the page was last known to show; `null` where it could not be read. */
  let seen: Lines | null = null;

  const catchUp = () =>
    inTurn(async () => {
      const tried = steps;
      if (tried.length === 0) return;
      let after: Page = { lines: [] };
      const done = await changeShown((before) => {
        seen = before.lines;
        after = tried.reduce(apply, before);
        return { ...before, ...after };
      });
      if (done.ok) {
        seen = after.lines;
        steps = steps.filter((step) => !tried.includes(step));
      }
      calmBehind.value = steps.some((step) => tried.includes(step));
    });

  const clear = (by: Step['by'], isOff: Step['isOff']) => {
    steps = [...steps, { by, isOff, on: [] }];
    return catchUp();
  };

  const show: CalmLines['show'] = (shown, known, space) => {
    plan = { shown, known, space };
    steps = [...steps, { ...takeOff(known), on: isShared ? [] : shown, space }];
    return catchUp();
  };

  return {
    calmBehind,
    catchUpCalm: catchUp,
    show,
    dropSpace: (space) => clear('deletion', (_, of) => of === space),
    async share(is) {
      const wasShared = isShared;
      isShared = is;
      if (is) return clear('sharing', () => true);
      const others = steps.filter(({ by }) => by !== 'sharing');
      if (others.length === 0 && steps.length > 0) calmBehind.value = false;
      steps = others;
      if (wasShared && plan) await show(plan.shown, plan.known, plan.space);
    },
    forgetPlan() {
      plan = null;
      const then = steps.filter(({ by }) => by === 'plan');
      // After the change that may be on its way: it tells what the page shows.
      return inTurn(async () => {
        const waiting = steps.filter((step) => then.includes(step));
        if (waiting.length === 0) return;
        const page = seen ?? [];
        const stay = waiting.reduce(apply, { lines: page }).lines;
        const left = page.filter((line) => !stay.includes(line));
        const others = steps.filter((step) => !then.includes(step));
        steps = left.length > 0 ? [takeOff(left), ...others] : others;
        // Where the page cannot be read nobody knows what stands there.
        if (steps.length === 0 && seen) calmBehind.value = false;
      });
    },
  };
}
