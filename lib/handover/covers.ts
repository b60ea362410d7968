import type { HandoverFile, Versions } from '@/lib/model';

/** Whether everything that one file tells is known to another: each of its changes, or one that was made in knowledge of it. */
export function coversAll(wide: HandoverFile, narrow: HandoverFile): boolean {
  return narrow.onboardings.every((one) => {
    const other = wide.onboardings.find(({ id }) => id === one.id);
    return (
      other !== undefined &&
      hasAllOf(other.agreed, one.agreed) &&
      one.runs.every((run) => {
        const there = other.runs.find(({ templateId }) => templateId === run.templateId);
        return there !== undefined && isCovered(run.facts, there.facts) && hasAllOf(there.items, run.items);
      })
    );
  });
}

type Registers = Readonly<Record<string, Versions<unknown>>>;

const hasAllOf = (wide: Registers, narrow: Registers): boolean =>
  Object.entries(narrow).every(([id, versions]) =>
    isCovered(versions, Object.hasOwn(wide, id) ? (wide[id] ?? []) : []),
  );

const isCovered = (narrow: Versions<unknown>, wide: Versions<unknown>): boolean =>
  narrow.every(({ seen }) =>
    wide.some((other) => Object.entries(seen).every(([writer, count]) => (other.seen[writer] ?? 0) >= count)),
  );
