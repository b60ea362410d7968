/** What JSON can say. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A paper as it stood when the person kept a version of it. */
export interface PaperVersion {
  /** ISO date-time. */
  readonly savedAt: string;
  readonly answers: { readonly [question: string]: JsonValue };
}

/** One paper that a person makes with a builder, e.g. the role on one page. */
export interface PaperRow {
  readonly id: string;
  /** Which builder it belongs to. */
  readonly builder: string;
  readonly title: string;
  /** ISO date-time of the last change. */
  readonly updatedAt: string;
  readonly answers: PaperVersion['answers'];
  /** Oldest first; what stands now is not among them. */
  readonly versions: readonly PaperVersion[];
}
