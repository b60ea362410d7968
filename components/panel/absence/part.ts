import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AbsencePlan, PlanTemplate } from '@/lib/model';

/** Where in the organisational plan the person is. */
export type AbsencePart =
  | { readonly is: 'start' | 'write' | 'hand-over' | 'ill' | 'open' }
  | { readonly is: 'run'; readonly id: string };

interface PartAround {
  readonly template: PlanTemplate;
  /** `null` before the first line. */
  readonly plan: AbsencePlan | null;
  /** More than one where several people write theirs in this browser. */
  readonly plans: readonly AbsencePlan[];
  readonly choosePlan: (id: string) => void;
  readonly goTo: (part: AbsencePart) => void;
  /** The person came here from another part, and so the heading takes the focus. */
  readonly moved: boolean;
}

export const PartContext = createContext<PartAround | null>(null);

/** What every part of the organisational plan can reach. */
export function usePart(): PartAround {
  const around = useContext(PartContext);
  if (!around) throw new Error('usePart needs an AbsenceView around it');
  return around;
}
