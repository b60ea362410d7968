import type { LocalText } from './locale';

/** Personal: the peer's own. Organisational: what colleagues take over. Never mixed. */
export type PlanKind = 'personal' | 'organisational';

export interface PlanSection {
  readonly id: string;
  readonly title: LocalText;
  readonly ask: LocalText;
  readonly seedRefs: readonly string[];
}

export interface PlanTemplate {
  readonly id: string;
  readonly kind: PlanKind;
  readonly version: number;
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly sections: readonly PlanSection[];
}
