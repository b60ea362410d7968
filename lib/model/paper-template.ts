import type { Locale, LocalText } from './locale';

/** `several`: any of the options. `lines`: one thing a line. `rows`: a small table that the person fills. */
export const PAPER_QUESTION_KINDS = ['line', 'text', 'lines', 'date', 'choice', 'several', 'rows'] as const;
export type PaperQuestionKind = (typeof PAPER_QUESTION_KINDS)[number];

export const PAPER_COLUMN_KINDS = ['line', 'number', 'time', 'choice'] as const;
export type PaperColumnKind = (typeof PAPER_COLUMN_KINDS)[number];

/** How the paper lies when it is printed. `folder`: four A5 pages on both sides of one A4 sheet. */
export const PAPER_SHEETS = ['portrait', 'landscape', 'folder'] as const;
export type PaperSheet = (typeof PAPER_SHEETS)[number];

export interface PaperOption {
  readonly id: string;
  readonly text: LocalText;
  /** What the paper says beside it. */
  readonly says?: LocalText;
  /** Which side of the share of peer tasks a row with it is counted on; left out: neither. */
  readonly counts?: 'peer' | 'other';
  /** Its hours are told day by day: too many on one day weigh on it. */
  readonly load?: true;
}

/** A column of a `rows` question. Columns called `from` and `to` are times, and the time between them is added up. */
export interface PaperColumn {
  readonly id: string;
  readonly kind: PaperColumnKind;
  readonly label: LocalText;
  readonly options?: readonly PaperOption[];
}

/** Rows that one press adds; what is a choice or a time is the same in both languages. */
export interface PaperRowSet {
  readonly label: LocalText;
  readonly rows: readonly { readonly [column: string]: string | LocalText }[];
}

export interface PaperQuestion {
  readonly id: string;
  readonly kind: PaperQuestionKind;
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** Ready words to pick from. Never filled in by themselves. */
  readonly ideas?: Readonly<Record<Locale, readonly string[]>>;
  readonly options?: readonly PaperOption[];
  /** `several`: what number is asked for beside each option that was picked. */
  readonly amount?: LocalText;
  /** `rows`: what one row is called. */
  readonly row?: LocalText;
  readonly columns?: readonly PaperColumn[];
  readonly sets?: readonly PaperRowSet[];
  /** A new paper begins with what the person answered there last. */
  readonly from?: { readonly paper: string; readonly question: string };
  /** A new paper begins with the workplace's answer to this slot, where {@link from} gives nothing. */
  readonly slot?: string;
}

/** Whether something stands on the paper: by an option that was picked, or by answers that are not there. */
export interface PaperCondition {
  readonly when?: { readonly [question: string]: string };
  readonly unless?: { readonly [question: string]: string };
  /** One of these has not been answered. */
  readonly missing?: readonly string[];
}

/**
 * A piece of the paper, with exactly one of its members beside the condition. In texts `{question}` is the answer,
 * and a text with an answer that is not there is left out; so is a section in which nothing is left.
 */
export interface PaperPart extends PaperCondition {
  readonly text?: LocalText;
  /** Said larger, at the top. */
  readonly lead?: LocalText;
  /** Said smaller, at the foot. */
  readonly small?: LocalText;
  readonly items?: readonly LocalText[];
  /** The answer in the form that fits its kind. */
  readonly answer?: string;
  /** Rows of a question as a table; `where`: only those with that choice. `list`: as points, without column heads. */
  readonly table?: {
    readonly question: string;
    readonly columns: readonly string[];
    readonly where?: { readonly [column: string]: string };
    readonly list?: boolean;
  };
  /** A line to write on by hand. */
  readonly blank?: LocalText;
  readonly week?: { readonly shifts: string; readonly tasks: string };
  /** How the hours of a `rows` question divide, as a bar under its words. */
  readonly share?: { readonly question: string; readonly text: LocalText };
}

export interface PaperSectionTemplate extends PaperCondition {
  readonly heading?: LocalText;
  /** `box`: framed. `wide`: over all columns. */
  readonly look?: 'box' | 'wide';
  readonly parts: readonly PaperPart[];
}

export interface PaperPageTemplate {
  /** What the page is called beside the others of a folder. */
  readonly name?: LocalText;
  readonly title?: LocalText;
  readonly sections: readonly PaperSectionTemplate[];
}

/** One builder: what it asks, and the paper that comes of it. */
export interface PaperTemplate {
  readonly id: string;
  readonly version: number;
  /** Where it stands among the others. */
  readonly order: number;
  readonly sheet: PaperSheet;
  readonly title: LocalText;
  /** What it is for and who should be with you. */
  readonly intro: LocalText;
  /** What must not be written in it. */
  readonly never?: LocalText;
  readonly questions: readonly PaperQuestion[];
  readonly pages: readonly PaperPageTemplate[];
  /** Answers, and words that the paper must then hold; tried by the build. */
  readonly examples: readonly {
    readonly answers: { readonly [question: string]: unknown };
    readonly holds: Readonly<Record<Locale, readonly string[]>>;
    readonly lacks?: Readonly<Record<Locale, readonly string[]>>;
  }[];
  readonly seedRefs: readonly string[];
}
