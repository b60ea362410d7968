import type {
  AbsencePlan,
  CardHistory,
  ChecklistRun,
  LockedRecord,
  Onboarding,
  PaperRow,
  RunItems,
  SlotAnswer,
  Space,
  Takeover,
  WrongTextNote,
} from '@/lib/model';
import { migrations } from './migrations';

/** The shape this code writes. A database that says more belongs to a newer Sidemand. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));

/** The one row of `meta`: which database this is and how often it has been saved. */
export interface MetaRow {
  readonly key: 'meta';
  /** Made once, with the database. */
  readonly dbId: string;
  readonly schemaVersion: number;
  /** This copy's name in what is merged with other people's; a copy that was set back to an older state gets a new one. */
  readonly writer: string;
  /** The name it began with, where it has had more than one. */
  readonly begun?: string;
  /** Up by one with each save. Ordering goes by this and never by the clock. */
  readonly rev: number;
  readonly savedAt: string;
}

/**
 * A text that is being written. `key` says of what: `noteDraft`, `absenceDraft` (lib/model), or `slot:`, a slot's id and,
 * for a stand-in, `:stand-in`.
 */
export interface DraftRow {
  readonly key: string;
  readonly text: string;
  readonly savedAt: string;
}

/** One answer of "Vores arbejdsplads". */
export interface SlotRow extends SlotAnswer {
  readonly id: string;
}

/** A layer file, whole and as it came: it is read anew at each start, by the rules of that day. */
export interface LayerRow {
  readonly id: string;
  readonly text: string;
  readonly savedAt: string;
}

/** Everything a person could miss, by table. */
export interface Rows {
  readonly runs: readonly ChecklistRun[];
  readonly runItems: readonly RunItems[];
  readonly drafts: readonly DraftRow[];
  readonly slots: readonly SlotRow[];
  readonly history: readonly CardHistory[];
  readonly wrongTexts: readonly WrongTextNote[];
  readonly layers: readonly LayerRow[];
  readonly spaces: readonly Space[];
  readonly sealed: readonly LockedRecord[];
  readonly absencePlans: readonly AbsencePlan[];
  readonly takeovers: readonly Takeover[];
  readonly onboardings: readonly Onboarding[];
  readonly papers: readonly PaperRow[];
}

export const NO_ROWS: Rows = {
  runs: [],
  runItems: [],
  drafts: [],
  slots: [],
  history: [],
  wrongTexts: [],
  layers: [],
  spaces: [],
  sealed: [],
  absencePlans: [],
  takeovers: [],
  onboardings: [],
  papers: [],
};

/** The tables that hold {@link Rows}. */
export const ROW_TABLES = Object.keys(NO_ROWS) as readonly (keyof Rows)[];

/** The whole database as one value. */
export interface Snapshot extends Rows {
  readonly dbId: string;
  readonly schemaVersion: number;
  readonly rev: number;
  readonly savedAt: string;
}
