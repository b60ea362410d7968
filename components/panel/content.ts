import type { Card, ChecklistTemplate, Helpline, LocalText, PlanTemplate, Slot } from '@/lib/model';

/** The guidance that the panel shows. */
export interface PanelContent {
  readonly cards: readonly Card[];
  readonly checklists: readonly ChecklistTemplate[];
  readonly plans: readonly PlanTemplate[];
  readonly slots: readonly Slot[];
  readonly helplines: readonly Helpline[];
  /** By rule id. */
  readonly ruleTitles: Readonly<Record<string, LocalText>>;
  /** Rule id → the id of the card it raises. */
  readonly ruleCards: Readonly<Record<string, string>>;
}
