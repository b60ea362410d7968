import type { Locale, LocalText } from './locale';

/** Personal: the peer's own. Organisational: what colleagues take over. Never mixed. */
export type PlanKind = 'personal' | 'organisational';

/** The template of a personal plan that everything points to; the others ask the same in other ways. */
export const PERSONAL_PLAN = 'personal';

export interface PlanSection {
  readonly id: string;
  readonly title: LocalText;
  readonly ask: LocalText;
  /** For somebody who gets stuck: never filled in by themselves. */
  readonly ideas?: Readonly<Record<Locale, readonly string[]>>;
  /** Lines are for a bump in the road or for when help is needed, in this order. */
  readonly steps?: boolean;
  /** Lines here can say which line of that section they help with. */
  readonly linkTo?: string;
  readonly seedRefs: readonly string[];
}

export interface PlanTemplate {
  readonly id: string;
  readonly kind: PlanKind;
  readonly version: number;
  readonly title: LocalText;
  readonly intro: LocalText;
  /** What this one is like beside the others of its kind. */
  readonly choose?: LocalText;
  readonly sections: readonly PlanSection[];
}
