import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { CALM_LINES_DRAFT, type Live, type MyPlanPorts, type Result, type SaveFault } from '@/lib/model';
import type { CalmLines } from '@/lib/own-plan';

interface Around {
  /** Several people use the computer. */
  readonly isShared: ReadonlySignal<boolean>;
  readonly calm: Pick<CalmLines, 'share' | 'calmBehind' | 'catchUpCalm'>;
  readonly where: Pick<MyPlanPorts, 'saveElsewhere'>;
  readonly drafts: Live<Readonly<Record<string, string>>>;
  eraseDraft(key: string): Promise<Result<null, SaveFault>>;
}

/**
 * Deletes what lies readable of a person's own words when the computer becomes shared, and at each start while it is.
 * What could not be deleted is told of.
 */
export function deleteWhenShared(
  { isShared, calm, where, drafts, eraseDraft }: Around,
  abort: AbortSignal,
): Pick<MyPlanPorts, 'sharedLeft' | 'deleteShared'> {
  const whereStays = signal(false);
  const draftStays = signal(false);
  const deleteWhere = async () => {
    whereStays.value = !(await where.saveElsewhere(null)).ok;
  };
  const deleteDraft = async () => {
    draftStays.value = !(await eraseDraft(CALM_LINES_DRAFT)).ok;
  };
  const ends = [
    effect(() => {
      void calm.share(isShared.value);
      if (isShared.value) void deleteWhere();
    }),
    // Each time the drafts are read: a field that was being written in is saved once more as it goes.
    effect(() => {
      if (isShared.value && CALM_LINES_DRAFT in drafts.value) void deleteDraft();
    }),
  ];
  for (const end of ends) abort.addEventListener('abort', end);
  return {
    sharedLeft: computed(
      () => isShared.value && (whereStays.value || draftStays.value || calm.calmBehind.value),
    ),
    async deleteShared() {
      await Promise.all([deleteWhere(), deleteDraft(), calm.catchUpCalm()]);
    },
  };
}
