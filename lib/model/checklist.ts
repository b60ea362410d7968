import type { LocalText } from './locale';

/** Who looks after a checklist item. */
export type ItemOwner = 'peer' | 'leader' | 'contact' | 'together';

export interface ChecklistItem {
  /** Stable for ever, never reused. */
  readonly id: string;
  readonly owner: ItemOwner;
  readonly title: LocalText;
  readonly help?: LocalText;
  /** Ids of cards that help with this item. */
  readonly cards?: readonly string[];
  readonly seedRefs: readonly string[];
}

/** A checklist as content. A person's live copy of it is a {@link ChecklistRun}. */
export interface ChecklistTemplate {
  readonly id: string;
  /** Whole numbers, only up. */
  readonly version: number;
  readonly title: LocalText;
  readonly intro?: LocalText;
  readonly items: readonly ChecklistItem[];
}

export interface RunItem {
  readonly done: boolean;
  /** ISO date-time of the tick. */
  readonly doneAt?: string;
  readonly note?: string;
  /** Goes up by one with each saved change. */
  readonly rev: number;
}

/** One person's live copy of a template. */
export interface ChecklistRun {
  readonly id: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly startedAt: string;
  /** By item id; an item without an entry is open. */
  readonly items: Readonly<Record<string, RunItem>>;
}
