import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ChecklistTemplate, PaperTemplate, Slot, TalkGuide, WorkspacePorts } from '@/lib/model';
import {
  byStart,
  type OnboardingContext,
  type OnboardingState,
  stateOf,
  talkItemsOf,
} from '@/lib/onboarding';

/** The guidance that the workspace shows. */
export interface WorkspaceContent {
  readonly checklists: readonly ChecklistTemplate[];
  readonly slots: readonly Slot[];
  readonly talks: readonly TalkGuide[];
  readonly papers: readonly PaperTemplate[];
}

interface WorkspaceAround {
  readonly ports: WorkspacePorts;
  readonly content: WorkspaceContent;
}

export const WorkspaceContext = createContext<WorkspaceAround | null>(null);

/** What every view of the workspace can reach. */
export function useWorkspace(): WorkspaceAround {
  const around = useContext(WorkspaceContext);
  if (!around) throw new Error('useWorkspace needs a Workspace around it');
  return around;
}

/** What onboardings are read by today. */
export function useOnboardingContext(): OnboardingContext {
  const { ports, content } = useWorkspace();
  const today = ports.today.value;
  return useMemo(
    () => ({
      templates: content.checklists,
      today,
      holidays: new Set(ports.holidays.map(({ date }) => date)),
      ...talkItemsOf(content.talks),
    }),
    [content, today, ports.holidays],
  );
}

/** Every onboarding as it stands today, by first day; `null` until the store has answered. */
export function useOnboardings(): readonly OnboardingState[] | null {
  const { ports } = useWorkspace();
  const context = useOnboardingContext();
  const all = ports.onboardings.list.value;
  return useMemo(() => all && [...all].map((whole) => stateOf(whole, context)).sort(byStart), [all, context]);
}

/** Whether anything can be saved. */
export function useWritable(): boolean {
  return useWorkspace().ports.health.value.state === 'ready';
}
