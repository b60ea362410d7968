import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MyPlanPorts } from '@/lib/model';
import type { CalmLines } from '@/lib/own-plan';

interface Around {
  /** Several people use the computer. */
  readonly isShared: ReadonlySignal<boolean>;
  readonly calm: Pick<CalmLines, 'share' | 'calmBehind' | 'catchUpCalm'>;
  readonly where: Pick<MyPlanPorts, 'saveElsewhere'>;
}

/**
 * Takes what is readable of a person's own words out of sight when the computer becomes shared, and at each start while
 * it is: a plan's lines go, and those that were written by hand, or begun, wait for a word from whoever wrote them.
 * What could not be taken is told of.
 */
export function deleteWhenShared(
  { isShared, calm, where }: Around,
  abort: AbortSignal,
): Pick<MyPlanPorts, 'sharedLeft' | 'deleteShared'> {
  const whereStays = signal(false);
  const deleteWhere = async () => {
    whereStays.value = !(await where.saveElsewhere(null)).ok;
  };
  const end = effect(() => {
    void calm.share(isShared.value);
    if (isShared.value) void deleteWhere();
  });
  abort.addEventListener('abort', end);
  return {
    sharedLeft: computed(() => isShared.value && (whereStays.value || calm.calmBehind.value)),
    async deleteShared() {
      await Promise.all([deleteWhere(), calm.catchUpCalm()]);
    },
  };
}
