import type {
  Article,
  Card,
  ChecklistTemplate,
  Helpline,
  LocalText,
  PlanTemplate,
  QuickLink,
  SitePreset,
  Slot,
  Term,
  Topic,
} from '@/lib/model';

/** The guidance that the panel shows. */
export interface PanelContent {
  /** In the order people need them. */
  readonly topics: readonly Topic[];
  readonly cards: readonly Card[];
  readonly articles: readonly Article[];
  readonly terms: readonly Term[];
  readonly links: readonly QuickLink[];
  readonly sites: readonly SitePreset[];
  readonly checklists: readonly ChecklistTemplate[];
  readonly plans: readonly PlanTemplate[];
  readonly slots: readonly Slot[];
  readonly helplines: readonly Helpline[];
  /** By rule id. */
  readonly ruleTitles: Readonly<Record<string, LocalText>>;
  /** Rule id → the id of the card it raises. */
  readonly ruleCards: Readonly<Record<string, string>>;
}
