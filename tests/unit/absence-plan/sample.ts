import { putLine, startPlan } from '@/lib/absence-plan';
import type { AbsencePlan, AbsenceTime, PlannedLine } from '@/lib/model';

const AT = '2026-11-03T09:00:00.000Z';

/** The nth of a row of ids that are always the same. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const line = (
  n: number,
  text: string,
  when: AbsenceTime = 'today',
  section = 'tasks',
): PlannedLine => ({
  id: uuid(n),
  section,
  text,
  when,
});

/** The plan after these lines have been written, one after another. */
export function write(plan: AbsencePlan, ...lines: readonly PlannedLine[]): AbsencePlan {
  return lines.reduce((before, said) => {
    const basedOn = before.lines.find(({ id }) => id === said.id)?.rev ?? 0;
    const after = putLine(before, said, basedOn, AT);
    if (!after.ok) throw new Error(after.fault);
    return after.value;
  }, plan);
}

export const emptyPlan = (): AbsencePlan => startPlan(uuid(900), AT);

export const amirasPlan = (): AbsencePlan =>
  write(
    emptyPlan(),
    { id: 'name', section: 'tell', text: 'Amira', when: 'today' },
    line(1, 'Karen, afdelingsleder', 'today', 'tell'),
    line(2, 'Torsdagsgruppen: Ole træder til. Mappen ligger på drevet.', 'this-week'),
    line(3, 'Nøglen til gruppelokalet ligger i skabet', 'today', 'keys'),
    line(4, 'Regnskabet for gruppen', 'later'),
    line(5, 'Ti minutters snak med Mette', 'today', 'back'),
  );
