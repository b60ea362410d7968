import type { Article, QuickLink, Term } from './article';
import type { Card } from './card';
import type { ChecklistTemplate } from './checklist';
import type { Live } from './live';
import type { LocalText } from './locale';
import type { SitePreset } from './page-type';
import type { SaveFault } from './panel';
import type { PlanTemplate } from './plan';
import type { Reference } from './reference';
import type { Result } from './result';
import type { Wording } from './rule';
import type { Helpline, Slot } from './slot';
import type { Topic } from './topic';

/** Everything the views show: our own guidance, or ours with the layers laid over it. */
export interface Guidance {
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
  /** By rule id, for the rules that find wording. */
  readonly ruleWordings: Readonly<Record<string, Wording>>;
  /** Rule id → the id of the card it raises. */
  readonly ruleCards: Readonly<Record<string, string>>;
}

/** Calm rules (PRODUCT.md 4.3) that a layer may only make stricter. */
export interface CalmLimits {
  /** Unasked cards in one working day. */
  readonly perDay: number;
  readonly infoRestDays: number;
  readonly warningRestDays: number;
}

/** One change of the text beneath. `base` is what stood there when it was written, to see later that it moved. */
export interface LayerChange {
  readonly target: Reference;
  readonly op: 'replace' | 'hide' | 'annotate';
  /** For `replace`: where in the target, e.g. `text.da.doNow.1` for the first step. Texts only, counted from 1. */
  readonly path?: string;
  readonly value?: string;
  readonly base?: string;
  /** For `annotate`. */
  readonly note?: LocalText;
  readonly reason: string;
  /** A role, not a name. */
  readonly approvedBy: string;
  /** ISO dates; at most 24 months between. */
  readonly on: string;
  readonly expiresOn: string;
}

/** A file with an organisation's own guidance: base ← region ← workplace. Its JSON Schema is docs/layer.schema.json. */
export interface Layer {
  readonly format: 'sidemand-layer';
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly layer: 'region' | 'workplace';
  readonly publisher: string;
  readonly createdOn: string;
  readonly calm?: Partial<CalmLimits>;
  readonly add?: {
    readonly cards?: readonly Card[];
    readonly articles?: readonly Article[];
    readonly terms?: readonly Term[];
    readonly links?: readonly QuickLink[];
    readonly slots?: readonly Slot[];
    readonly sites?: readonly SitePreset[];
  };
  readonly changes?: readonly LayerChange[];
}

/** A change whose base text has moved since, to be shown side by side. */
export interface LayerConflict {
  readonly layer: string;
  readonly target: Reference;
  readonly path: string;
  readonly theirs: string;
  readonly baseThen: string;
  readonly baseNow: string;
}

/** A part of a layer that does not hold. */
export interface LayerLapse {
  readonly layer: string;
  readonly target: Reference;
  /**
   * `not-allowed`: what lies beneath has since become something that no layer may hide or weaken.
   * `id-taken`: what the layer adds has the id of something else by now.
   */
  readonly why: 'expired' | 'missing-target' | 'not-allowed' | 'id-taken';
}

/** Layer files that can be in use at once, by policy or by hand. */
export const MOST_LAYERS = 10;

/** The largest layer file, in bytes of UTF-8. */
export const LAYER_FILE_BYTES = 2 * 1024 * 1024;

/** What an annotated or changed piece of guidance tells of the layer it came from. */
export interface LayerNote {
  readonly target: Reference;
  readonly publisher: string;
  /** `changed`: the local text stands; `added`: it is theirs alone; `note`: words beside it. */
  readonly kind: 'changed' | 'added' | 'note';
  readonly note?: LocalText;
  readonly on: string;
}

/** A sentence about what is wrong in a layer file, in the author's own terms. */
export interface LayerFault {
  /** Dotted path in the file, lists counted from 1: `changes.2.value`. Empty for the file as a whole. */
  readonly at: string;
  readonly da: string;
  readonly en: string;
}

/** A layer that is in use. */
export interface LayerInUse extends Pick<Layer, 'id' | 'version' | 'layer' | 'publisher' | 'createdOn'> {
  /** It came with the organisation's policy and cannot be removed here. */
  readonly byPolicy: boolean;
}

/** A layer that cannot be used, although it was sent by policy or taken once. */
export interface RefusedLayer {
  /** Its id where it is kept here, its place in the policy's list (`layers[1]`) where it is not. */
  readonly name: string;
  readonly byPolicy: boolean;
  readonly faults: readonly LayerFault[];
}

/** The layers that are in use, and what the leader should know of them. */
export interface LayerState {
  readonly layers: readonly LayerInUse[];
  /** The calm limits as they hold with the layers; absent where no layer is stricter than ours. */
  readonly calm?: CalmLimits;
  readonly refused?: readonly RefusedLayer[];
  readonly conflicts: readonly LayerConflict[];
  readonly lapses: readonly LayerLapse[];
  readonly notes: readonly LayerNote[];
}

/** What became of a layer file: in use, not saved, or refused with every reason. */
export type LayerTaken =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: SaveFault }
  | { readonly ok: false; readonly fault: 'refused'; readonly faults: readonly LayerFault[] };

/** A layer file as it is kept. */
export interface StoredLayer {
  readonly id: string;
  readonly text: string;
  /** ISO date-time. */
  readonly savedAt: string;
}

/** What the views can see and do with layers. */
export interface LayerPorts {
  readonly layers: Live<LayerState>;
  /** Reads and checks a layer file, and keeps it in the place of an older one of the same id. */
  takeLayer(text: string): Promise<LayerTaken>;
  removeLayer(id: string): Promise<Result<null, SaveFault>>;
}
